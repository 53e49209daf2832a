package dev.faregate.cli;

import dev.faregate.billing.Bill;
import dev.faregate.billing.Ratio;
import dev.faregate.report.Compared;
import dev.faregate.usage.Basis;

/// What a resource costs in one state.
///
/// @param used its quantities by meter and region, as text
/// @param open its charges of unknown amount
record DiffCost(Ratio gross, Ratio net, String used, String open) {
  static final DiffCost NONE = new DiffCost(Ratio.ZERO, Ratio.ZERO, "", "");

  DiffCost with(Bill.Line line) {
    var charge = line.charge();
    return new DiffCost(
        gross.plus(line.gross()),
        net.plus(line.net()),
        used + charge.meter() + " " + charge.region() + " " + line.quantity() + "\n",
        line.basis() == Basis.UNKNOWN ? open + Compared.open(charge) + "\n" : open);
  }

  boolean isSame(DiffCost other) {
    return gross.equals(other.gross)
        && net.equals(other.net)
        && used.equals(other.used)
        && open.equals(other.open);
  }
}
