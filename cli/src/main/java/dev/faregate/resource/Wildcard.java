package dev.faregate.resource;

/// Names with `*` for any letters and `?` for one: `*Worker`.
public final class Wildcard {
  private Wildcard() {}

  /// Takes no longer than the two lengths multiplied, whatever the pattern.
  public static boolean matches(String pattern, String text) {
    int at = 0;
    int here = 0;
    int star = -1;
    int resume = 0;
    while (here < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = here;
      } else if (at < pattern.length() && isOne(pattern.charAt(at), text.charAt(here))) {
        at++;
        here++;
      } else if (star >= 0) {
        at = star + 1;
        here = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  private static boolean isOne(char wanted, char letter) {
    return wanted == '?' || wanted == letter;
  }
}
