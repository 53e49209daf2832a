package dev.faregate.format.serverless;

/// The logical names that the framework gives to what it makes.
final class LogicalNames {
  private LogicalNames() {}

  /// `OrderDashworker` of `order-worker`.
  static String of(String key) {
    var name = new StringBuilder(key.length() + 8);
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      switch (c) {
        case '-' -> name.append("Dash");
        case '_' -> name.append("Underscore");
        default -> name.append(i == 0 ? Character.toUpperCase(c) : c);
      }
    }
    return name.toString();
  }

  static String function(String key) {
    return of(key) + "LambdaFunction";
  }

  static String layer(String key) {
    return of(key) + "LambdaLayer";
  }

  /// The letters and digits of what users name freely: a path, a queue.
  static String plain(String text) {
    var name = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        name.append(name.isEmpty() ? Character.toUpperCase(c) : c);
      }
    }
    return name.toString();
  }
}
