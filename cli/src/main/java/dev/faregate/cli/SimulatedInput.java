package dev.faregate.cli;

/// Something random.
///
/// @param label `Thumbnailer.requests`
/// @param range what it can be, in words; may be empty
/// @param isCounted whether it says how many, not how long or how large
/// @param isRenewed whether it is another in each month of a row
record SimulatedInput(String label, String range, boolean isCounted, boolean isRenewed) {
  private SimulatedInput with(String other) {
    return new SimulatedInput(label, other, isCounted, isRenewed);
  }

  /// The same for two, whose ranges may differ.
  SimulatedInput and(SimulatedInput other) {
    return range.equals(other.range) ? this : with("by as much as each says");
  }
}
