package dev.faregate.source;

/// A lone dash in brackets, `!Split [-, text]`: text to the YAML 1.1 libraries that AWS's tools
/// use, refused by YAML 1.2. A stand-in of the same length takes its place while the parser runs.
final class FlowDashes {
  private static final char STAND_IN = '\uE02D';

  private FlowDashes() {}

  /// Whether the stand-in is not in use already.
  static boolean canHide(String text) {
    return text.indexOf(STAND_IN) < 0;
  }

  static String hide(String text) {
    char[] hidden = text.toCharArray();
    for (int i = 1; i + 1 < hidden.length; i++) {
      if (hidden[i] == '-'
          && ",]}".indexOf(hidden[i + 1]) >= 0
          && " \t\n[{,".indexOf(hidden[i - 1]) >= 0) {
        hidden[i] = STAND_IN;
      }
    }
    return new String(hidden);
  }

  /// What a value read from a text with hidden dashes really says.
  static String show(String value) {
    return value.replace(STAND_IN, '-');
  }
}
