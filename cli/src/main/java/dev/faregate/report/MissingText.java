package dev.faregate.report;

import dev.faregate.billing.Bill;

/// Why a charge has no amount, and what one unit would cost: `no usage given: $0.20 per 1M`.
final class MissingText {
  private MissingText() {}

  /// @param label of the row, which need not be said twice
  static String of(Bill.Line line, String label) {
    var text = new StringBuilder();
    for (int i = 0; i < line.unknown().size(); i++) {
      var why = line.unknown().get(i).why();
      if (isFirst(line, i, why)) {
        text.append(text.isEmpty() ? "" : "; ").append(why);
        names(text, line, why, label);
      }
    }
    if (line.tariff().isPresent() && !line.tariff().get().tiers().isEmpty()) {
      var tariff = line.tariff().get();
      text.append(": ");
      text.append(PriceText.alone(tariff.tiers().getFirst().usd(), tariff.meter().unit()));
    }
    return text.toString();
  }

  /// Whether no figure before this one is missing for the same reason.
  private static boolean isFirst(Bill.Line line, int index, String why) {
    for (int i = 0; i < index; i++) {
      if (line.unknown().get(i).why().equals(why)) {
        return false;
      }
    }
    return true;
  }

  /// ` for requests and duration`, unless the label or the reason says it.
  private static void names(StringBuilder text, Bill.Line line, String why, String label) {
    var names = new StringBuilder();
    int count = 0;
    for (var missing : line.unknown()) {
      if (missing.why().equals(why)) {
        names.append(count++ == 0 ? "" : " and ").append(missing.what());
      }
    }
    boolean isSaid = count == 1 && (label.contentEquals(names) || why.contains(names));
    if (!isSaid) {
      text.append(" for ").append(names);
    }
  }
}
