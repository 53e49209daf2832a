package dev.faregate.rule;

/// How a rule's class name becomes its identifier.
public final class Names {
  private Names() {}

  /// `LambdaMemoryOutOfRange` to `lambda-memory-out-of-range`.
  public static String kebab(String className) {
    var kebab = new StringBuilder(className.length() + 8);
    for (int i = 0; i < className.length(); i++) {
      char letter = className.charAt(i);
      if (Character.isUpperCase(letter) && i > 0) {
        kebab.append('-');
      }
      kebab.append(Character.toLowerCase(letter));
    }
    return kebab.toString();
  }

  /// `lambda-memory-out-of-range` to `LambdaMemoryOutOfRange`.
  public static String className(String kebab) {
    var name = new StringBuilder(kebab.length());
    boolean up = true;
    for (int i = 0; i < kebab.length(); i++) {
      char letter = kebab.charAt(i);
      if (letter == '-') {
        up = true;
      } else {
        name.append(up ? Character.toUpperCase(letter) : letter);
        up = false;
      }
    }
    return name.toString();
  }
}
