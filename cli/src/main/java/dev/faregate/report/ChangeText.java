package dev.faregate.report;

/// What became of a resource's costs, in words.
final class ChangeText {
  private static final String UNKNOWN = "unknown";

  private ChangeText() {}

  /// `memory 512 → 1024 MB: +$3.00`.
  static String reason(Changes.Reason reason) {
    return reason.isKnown()
        ? reason.says() + ": " + Money.change(reason.difference())
        : reason.says();
  }

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
    return one.isDifferenceKnown() ? Money.change(one.difference()) : UNKNOWN;
  }

  /// `+$41.20 a month against main: $8.58 → $49.78`.
  static String verdict(Changes changes) {
    var base = changes.base();
    var head = changes.head();
    if (changes.isEmpty()) {
      return "No change against " + base.label() + ": " + amount(head) + " a month";
    }
    var difference = changes.difference();
    if (!changes.isReadable()) {
      return "Difference unknown against "
          + base.label()
          + ", for what cannot be read: "
          + amount(base)
          + " → "
          + amount(head);
    }
    var text =
        difference.signum() == 0
            ? (changes.isOpen() ? "Changed by an unknown amount" : "No other total")
            : ChangesTable.signed(difference) + " a month";
    return text + " against " + base.label() + ": " + amount(base) + " → " + amount(head);
  }

  private static String amount(Changes.Side side) {
    return (side.isAtLeast() ? "at least " : "") + Money.dollars(side.total());
  }
}
