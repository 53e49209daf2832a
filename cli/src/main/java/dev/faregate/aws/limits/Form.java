package dev.faregate.aws.limits;

import java.util.regex.Pattern;

/// Whether all of a text has a form. What most forms are is matched by loops, because the regex
/// engine would cost a run more than all of its other checks: one class of characters,
/// `[A-Za-z0-9_-]+`, also in brackets and behind a class that it must not be,
/// `(?!^[0-9]+$)([a-z0-9]+)`, and how a text begins, `index\..*` and `(nodejs|python).*`.
final class Form {
  private static final String NOT = "(?!^";
  private static final String NOT_ENDS = "$)";
  private static final String REST = ".*";

  private Form() {}

  static boolean fits(String regex, String text) {
    if (isClass(regex)) {
      return !text.isEmpty() && consistsOf(regex, regex.length() - 2, text);
    }
    if (regex.startsWith(NOT)) {
      int end = regex.indexOf(NOT_ENDS);
      var other = end < 0 ? "" : regex.substring(NOT.length(), end);
      if (isClass(other)) {
        return !fits(other, text) && fits(regex.substring(end + NOT_ENDS.length()), text);
      }
    }
    boolean isGroup = regex.startsWith("(") && regex.indexOf(')') == regex.length() - 1;
    if (isGroup && isClass(regex.substring(1, regex.length() - 1))) {
      return fits(regex.substring(1, regex.length() - 1), text);
    }
    return isBeginning(regex) && text.indexOf('\n') < 0
        ? begins(regex, text)
        : Pattern.compile(regex).matcher(text).matches();
  }

  /// `index\..*` or `(nodejs|python).*`: words of letters, then anything.
  private static boolean isBeginning(String regex) {
    int end = regex.length() - REST.length();
    if (!regex.endsWith(REST)) {
      return false;
    }
    boolean isGroup = regex.startsWith("(") && regex.charAt(end - 1) == ')';
    for (int i = isGroup ? 1 : 0; i < (isGroup ? end - 1 : end); i++) {
      char letter = regex.charAt(i);
      boolean isDot = letter == '\\' && regex.charAt(i + 1) == '.';
      i += isDot ? 1 : 0;
      if (!isDot && !(isGroup && letter == '|') && !(letter >= 'a' && letter <= 'z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(String regex, String text) {
    boolean isGroup = regex.startsWith("(");
    int last = regex.length() - REST.length() - (isGroup ? 1 : 0);
    var word = new StringBuilder();
    for (int i = isGroup ? 1 : 0; i <= last; i++) {
      char letter = i == last ? '|' : regex.charAt(i);
      if (letter == '|') {
        if (text.startsWith(word.toString())) {
          return true;
        }
        word.setLength(0);
      } else if (letter != '\\') {
        word.append(letter);
      }
    }
    return false;
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
