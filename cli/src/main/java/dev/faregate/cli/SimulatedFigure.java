package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.vector.Curves;
import dev.faregate.billing.vector.MovingFigure;
import dev.faregate.billing.vector.Scores;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Distribution;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Flow;
import dev.faregate.usage.Quantity;
import dev.faregate.usage.Setting;
import dev.faregate.usage.UsageName;
import dev.faregate.usage.Variation;

/// A usage figure that differs between months, as something random.
///
/// @param key by which it is known in all months
/// @param label `Thumbnailer.requests`
/// @param isCounted whether it says how many, not how long or how large
/// @param isUnexplained whether its range is no figure's: that of tasks which scale
/// @param said its range
/// @param range the same in words
/// @param growth the range of its growth in words; may be empty
/// @param distribution what its ranges mean
/// @param variation what it says of that itself
record SimulatedFigure(
    String key,
    String label,
    boolean isCounted,
    boolean isUnexplained,
    Setting said,
    String range,
    String growth,
    Distribution distribution,
    Variation variation,
    MovingFigure moving) {
  private static final long WHOLE = 1_000_000;

  /// What holds for all figures that do not say it themselves.
  ///
  /// @param arrives whether what arrives does so by chance
  /// @param seconds of the month
  record Usual(Distribution distribution, boolean arrives, long seconds) {}

  static SimulatedFigure of(
      Resource resource, UsageName name, Setting said, Figure figure, Usual usual) {
    var variation = figure.variation().orElse(Variation.NONE);
    var quantity = name.quantity();
    var grown = variation.grown();
    long low = grown.isPresent() ? grown.get().low() : said.low();
    long typical = grown.isPresent() ? grown.get().typical() : said.typical();
    long high = grown.isPresent() ? grown.get().high() : said.high();
    var distribution = variation.distribution().orElse(usual.distribution()).fit((double) low);
    double most = most(quantity, said.high(), usual.seconds());
    var moving =
        low == high
            ? MovingFigure.at((double) low)
            : MovingFigure.along(
                Curves.of(distribution, (double) low, (double) typical, (double) high, most));
    if (grown.isPresent()) {
      moving = moving.grown(SimulatedGrowth.curve(grown.get(), distribution), most);
    }
    if (variation.arrives() || usual.arrives() && arrives(name)) {
      moving = moving.arriving(Math.pow(10, quantity.places()));
    }
    var at = resource.at();
    var label = resource.name() + "." + name.name();
    var base = new Setting(low, typical, high, said.basis(), said.why());
    return new SimulatedFigure(
        at.file() + ":" + at.line() + " " + label,
        label,
        quantity == Quantity.COUNT || quantity == Quantity.AVERAGE,
        false,
        said,
        range(base, quantity.places(), name.unit()) + words(variation),
        grown.isPresent() ? SimulatedGrowth.words(grown.get().growth()) : "",
        distribution,
        variation,
        moving);
  }

  /// What no value exceeds.
  private static double most(Quantity quantity, long high, long seconds) {
    return switch (quantity) {
      case SHARE -> (double) Math.max(WHOLE, high);
      case HOURS -> (double) Math.max(seconds, high);
      default -> Double.MAX_VALUE;
    };
  }

  /// Whether it counts what comes from outside, one by one.
  static boolean arrives(UsageName name) {
    return name.quantity() == Quantity.COUNT
        && (Flow.COUNTED.contains(name.name()) || Flow.COUNTED.contains(name.unit()));
  }

  /// What has a range that no figure gives.
  static SimulatedFigure unexplained(
      Resource resource, Dial dial, Setting said, Distribution ends) {
    var curve =
        Curves.of(
            ends,
            (double) said.low(),
            (double) said.typical(),
            (double) said.high(),
            Double.MAX_VALUE);
    return new SimulatedFigure(
        resource.at().file() + ":" + resource.at().line() + " " + resource.name(),
        dial.resource() + "." + dial.name(),
        true,
        true,
        said,
        range(said, dial.places(), dial.unit()),
        "",
        ends,
        Variation.NONE,
        MovingFigure.along(curve));
  }

  private static String words(Variation variation) {
    return variation.distribution().isPresent() ? ", " + variation.distribution().get().word() : "";
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

  boolean isApart() {
    return variation.isApart();
  }

  /// Whether it never leaves its range.
  boolean isBounded() {
    return distribution.isBounded() && !moving.arrives();
  }

  /// Where it stands at each of its scores.
  double[] curve() {
    return moving.curve();
  }

  /// The least it ever is.
  long least() {
    return Math.round(curve()[0]);
  }

  long most() {
    return Math.round(curve()[Scores.COUNT - 1]);
  }
}
