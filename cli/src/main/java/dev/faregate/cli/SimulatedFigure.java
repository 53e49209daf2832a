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
import dev.faregate.usage.Variation.Grown;
import java.util.Optional;

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
    var first = grown.map(from -> first(from, said)).orElse(said);
    var distribution =
        variation.distribution().orElse(usual.distribution()).fit((double) first.low());
    var moving = moving(first, distribution, grown, most(quantity, said.high(), usual.seconds()));
    boolean arrives = variation.arrives() || usual.arrives() && arrives(name);
    var at = resource.at();
    var label = resource.name() + "." + name.name();
    return new SimulatedFigure(
        at.file() + ":" + at.line() + " " + label,
        label,
        quantity == Quantity.COUNT || quantity == Quantity.AVERAGE,
        false,
        said,
        range(first, quantity.places(), name.unit()) + words(variation),
        grown.map(from -> SimulatedGrowth.words(from.growth())).orElse(""),
        distribution,
        variation,
        arrives ? moving.arriving(Math.pow(10, quantity.places())) : moving);
  }

  /// Where it stood in the first month.
  private static Setting first(Grown grown, Setting said) {
    return new Setting(grown.low(), grown.typical(), grown.high(), said.basis(), said.why());
  }

  private static MovingFigure moving(
      Setting first, Distribution distribution, Optional<Grown> grown, double most) {
    double low = (double) first.low();
    double high = (double) first.high();
    var moving =
        first.isRange()
            ? MovingFigure.along(Curves.of(distribution, low, (double) first.typical(), high, most))
            : MovingFigure.at(low);
    return grown.isPresent()
        ? moving.grown(SimulatedGrowth.curve(grown.get(), distribution), most)
        : moving;
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
