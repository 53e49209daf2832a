package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.report.Observed.Scale;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Quantity;
import dev.faregate.usage.replay.Tallies;

/// From the time that logs run over to a month, where `--month` asks for it.
final class ReplayScale {
  private static final long MILLIS_OF_HOUR = 3_600_000;

  private ReplayScale() {}

  /// @throws CommandLineError where nobody says how long the logs run, or to which month to scale
  static Scale of(Arguments arguments, Tallies tallies, Month month) {
    if (!arguments.has(CommonOptions.MONTH.name())) {
      if (arguments.has(ReplayCommand.PERIOD.name())) {
        throw new CommandLineError("--period scales to a month; say which: --month 730h");
      }
      return Scale.NONE;
    }
    var said = arguments.last(ReplayCommand.PERIOD.name());
    long millis = said.isPresent() ? period(said.get(), month) : tallies.last() - tallies.first();
    if (said.isEmpty() && !tallies.hasPeriod() || millis <= 0) {
      throw new CommandLineError(
          "--month: the logs do not tell over what time they run; say so: --period 7d");
    }
    var factor = Ratio.of(month.seconds() * 1000).dividedBy(Ratio.of(millis));
    var covers = Amounts.quantity(hundredths(Ratio.of(millis, MILLIS_OF_HOUR)));
    var by = said.isPresent() ? "--period" : "from the first request to the last";
    var times = Amounts.quantity(hundredths(factor));
    return new Scale(
        factor, month.label() + " is " + times + " times the " + covers + " h of the logs, " + by);
  }

  private static Ratio hundredths(Ratio value) {
    var scaled = new Scale(Ratio.of(100).times(value), "").of(1);
    return Ratio.of(scaled, 100);
  }

  private static long period(String text, Month month) {
    var parsed = Numbers.parse(text, Quantity.HOURS, month);
    if (parsed instanceof Parsed.Good<Figure>(var figure)) {
      return figure.typical() * 1000;
    }
    var wrong = (Parsed.Wrong<Figure>) parsed;
    throw new CommandLineError("--period: " + wrong.message());
  }
}
