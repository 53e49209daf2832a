package dev.faregate.report;

/// Names in a sentence, with the rest counted where there are many: `a, b and 3 more`.
final class Listing {
  private final StringBuilder text = new StringBuilder();
  private final int most;
  private final String separator;
  private int count;

  Listing(int most) {
    this(most, ", ");
  }

  Listing(int most, String separator) {
    this.most = most;
    this.separator = separator;
  }

  Listing add(String name) {
    if (count < most) {
      text.append(count == 0 ? "" : separator).append(name);
    }
    count++;
    return this;
  }

  int count() {
    return count;
  }

  String text() {
    return count > most ? text + " and " + (count - most) + " more" : text.toString();
  }

  /// `1 error`, `2 errors`.
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
