package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.vector.Distribution;
import dev.faregate.billing.vector.Scores;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Quantity;
import dev.faregate.usage.Setting;
import dev.faregate.usage.UsageName;

/// A usage figure with a range, as something random.
///
/// @param label `Thumbnailer.requests`
/// @param isCounted whether it says how many, not how long or how large
/// @param isUnexplained whether its range is no figure's: that of tasks which scale
/// @param said its range
/// @param range the same in words
/// @param distribution what the range means
/// @param curve where it stands at each score
@SuppressWarnings("ArrayRecordComponent") // nobody compares figures
record SimulatedFigure(
    String label,
    boolean isCounted,
    boolean isUnexplained,
    Setting said,
    String range,
    Distribution distribution,
    double[] curve) {
  private static final long WHOLE = 1_000_000;

  /// @param seconds of the month
  static SimulatedFigure of(
      Resource resource, UsageName name, Setting said, Distribution distribution, long seconds) {
    var quantity = name.quantity();
    long most =
        switch (quantity) {
          case SHARE -> Math.max(WHOLE, said.high());
          case HOURS -> Math.max(seconds, said.high());
          default -> Long.MAX_VALUE;
        };
    var fit = distribution.fit(said.low());
    return new SimulatedFigure(
        resource.name() + "." + name.name(),
        quantity == Quantity.COUNT || quantity == Quantity.AVERAGE,
        false,
        said,
        range(said, quantity.places(), name.unit()),
        fit,
        fit.curve(said.low(), said.typical(), said.high(), most));
  }

  /// What has a range that no figure gives.
  static SimulatedFigure unexplained(Dial dial, Setting said, Distribution ends) {
    return new SimulatedFigure(
        dial.resource() + "." + dial.name(),
        true,
        true,
        said,
        range(said, dial.places(), dial.unit()),
        ends,
        ends.curve(said.low(), said.typical(), said.high(), Long.MAX_VALUE));
  }

  private static String range(Setting said, int places, String unit) {
    return number(said.low(), places)
        + " to "
        + number(said.high(), places)
        + (unit.isEmpty() ? "" : " " + unit);
  }

  private static String number(long value, int places) {
    return Amounts.grouped(Amounts.decimal(value, places));
  }

  /// The least it ever is.
  long least() {
    return Math.round(curve[0]);
  }

  long most() {
    return Math.round(curve[Scores.COUNT - 1]);
  }
}
