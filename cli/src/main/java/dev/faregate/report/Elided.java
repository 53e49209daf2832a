package dev.faregate.report;

/// Cuts what a hostile descriptor could make as long as it likes.
final class Elided {
  private Elided() {}

  /// The text, or its beginning and an ellipsis; no pair of surrogates is parted.
  static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}
