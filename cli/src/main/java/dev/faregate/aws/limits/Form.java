package dev.faregate.aws.limits;

import java.util.regex.Pattern;

/// Whether all of a text has a form. One class of characters, `[A-Za-z0-9_-]+`, is matched by a
/// loop: the regex engine would cost a run more than all of its other checks.
final class Form {
  private Form() {}

  static boolean fits(String regex, String text) {
    return isClass(regex)
        ? !text.isEmpty() && consistsOf(regex, regex.length() - 2, text)
        : Pattern.compile(regex).matcher(text).matches();
  }

  /// Whether no text with this part in it can fit: a letter of it is outside the one class.
  static boolean misfits(String regex, String part) {
    return isClass(regex) && !consistsOf(regex, regex.length() - 2, part);
  }

  private static boolean isClass(String regex) {
    return regex.startsWith("[")
        && regex.endsWith("]+")
        && regex.charAt(1) != '^'
        && regex.indexOf(']') == regex.length() - 2
        && regex.indexOf('\\') < 0
        && regex.indexOf('[', 1) < 0;
  }

  private static boolean consistsOf(String regex, int close, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!contains(regex, close, text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(String regex, int close, char letter) {
    for (int i = 1; i < close; i++) {
      boolean isSpan = i + 2 < close && regex.charAt(i + 1) == '-';
      if (isSpan) {
        if (letter >= regex.charAt(i) && letter <= regex.charAt(i + 2)) {
          return true;
        }
        i += 2;
      } else if (regex.charAt(i) == letter) {
        return true;
      }
    }
    return false;
  }
}
