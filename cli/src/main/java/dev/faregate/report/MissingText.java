package dev.faregate.report;

import dev.faregate.billing.Bill;

/// Why a charge has no amount, and what one unit would cost: `no usage given: $0.20 per 1M`.
final class MissingText {
  private MissingText() {}

  /// @param label of the row, which need not be said twice
  static String of(Bill.Line line, String label) {
    var text = new StringBuilder();
    for (var missing : line.unknown()) {
      if (isFirstOfReason(line, missing)) {
        text.append(text.isEmpty() ? "" : "; ").append(missing.why());
        names(text, line, missing.why(), label);
      }
    }
    if (line.tariff().isPresent() && !line.tariff().get().tiers().isEmpty()) {
      var tariff = line.tariff().get();
      text.append(": ");
      text.append(UnitPrice.alone(tariff.tiers().getFirst().usd(), tariff.meter().unit()));
    }
    return text.toString();
  }

  private static boolean isFirstOfReason(Bill.Line line, Bill.Missing missing) {
    for (var other : line.unknown()) {
      if (other.why().equals(missing.why())) {
        return other == missing;
      }
    }
    return false;
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
