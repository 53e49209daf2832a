package dev.faregate.source;

/// Ends an attempt at reading. It never leaves this package: [Reader] turns it into a [Problem].
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String says;
  private final int start;
  private final int end;
  private final boolean isForgivable;

  /// @param says one sentence without a full stop
  Unreadable(String says, int start, int end) {
    this(says, start, end, false);
  }

  /// @param isForgivable whether a second, lenient attempt may get past this
  Unreadable(String says, int start, int end, boolean isForgivable) {
    super(says, null, false, false);
    this.isForgivable = isForgivable;
    this.says = says;
    this.start = start;
    this.end = end;
  }

  String says() {
    return says;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isForgivable() {
    return isForgivable;
  }
}
