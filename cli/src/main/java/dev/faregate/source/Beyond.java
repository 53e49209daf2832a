package dev.faregate.source;

/// A text says something that [QuickYaml] leaves to the whole of YAML. Thrown without a stack, as
/// it is no fault.
final class Beyond extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Beyond() {
    super("", null, false, false);
  }
}
