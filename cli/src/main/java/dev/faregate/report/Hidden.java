package dev.faregate.report;

/// How many findings are not told: `3 findings suppressed, 12 in the baseline`.
final class Hidden {
  private Hidden() {}

  /// Empty where all are told.
  static String words(Report report) {
    if (report.suppressed().isEmpty()) {
      return "";
    }
    int suppressed = report.hidden(false);
    int known = report.hidden(true);
    var text = new StringBuilder();
    if (suppressed > 0) {
      text.append(Listing.counted(suppressed, "finding")).append(" suppressed");
    }
    if (known > 0) {
      text.append(text.isEmpty() ? Listing.counted(known, "finding") : ", " + known);
      text.append(" in the baseline");
    }
    return text.toString();
  }
}
