package dev.faregate.report;

/// What became of a resource's costs, in words.
final class ChangeText {
  private static final String UNKNOWN = "unknown";

  private ChangeText() {}

  static String before(Changes.Changed one) {
    if (one.kind() == Changes.Kind.ADDED) {
      return "new";
    }
    return one.isKnownBefore() ? Money.dollars(one.before()) : UNKNOWN;
  }

  static String after(Changes.Changed one) {
    if (one.kind() == Changes.Kind.REMOVED) {
      return "gone";
    }
    return one.isKnownAfter() ? Money.dollars(one.after()) : UNKNOWN;
  }

  static String difference(Changes.Changed one) {
    boolean isKnown =
        (one.isKnownBefore() || one.kind() == Changes.Kind.ADDED)
            && (one.isKnownAfter() || one.kind() == Changes.Kind.REMOVED);
    return isKnown ? Money.change(one.difference()) : UNKNOWN;
  }
}
