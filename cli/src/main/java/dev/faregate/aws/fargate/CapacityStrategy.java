package dev.faregate.aws.fargate;

import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.Optional;

/// How tasks are dealt out to Fargate's two capacity providers, on demand and Spot.
///
/// @param onDemand the provider `FARGATE`
/// @param spot the provider `FARGATE_SPOT`
/// @param unknown why its figures are not known, empty if they are
public record CapacityStrategy(Provider onDemand, Provider spot, String unknown) {
  /// A provider's part.
  ///
  /// @param base how many tasks it gets before the others get any
  /// @param weight how large its part of the rest is, beside the weights of the others
  public record Provider(boolean used, long base, long weight) {
    static final Provider UNUSED = new Provider(false, 0, 0);
    static final Provider ALL = new Provider(true, 0, 1);
  }

  public static final CapacityStrategy ON_DEMAND =
      new CapacityStrategy(Provider.ALL, Provider.UNUSED, "");
  public static final CapacityStrategy SPOT =
      new CapacityStrategy(Provider.UNUSED, Provider.ALL, "");

  /// More than AWS takes, and little enough for exact arithmetic.
  private static final long MOST = 1_000_000;

  /// The strategy a list of providers describes; empty if none of them is Fargate's.
  static Optional<CapacityStrategy> of(Node list) {
    if (!(list instanceof Sequence providers)) {
      return Optional.empty();
    }
    var strategy = new CapacityStrategy(Provider.UNUSED, Provider.UNUSED, "");
    for (var item : providers.items()) {
      if (item instanceof Mapping provider) {
        strategy = strategy.with(provider);
      }
    }
    return strategy.onDemand.used || strategy.spot.used ? Optional.of(strategy) : Optional.empty();
  }

  private CapacityStrategy with(Mapping written) {
    boolean isSpot;
    switch (Properties.text(written, "CapacityProvider").orAssume("")) {
      case "FARGATE" -> isSpot = false;
      case "FARGATE_SPOT" -> isSpot = true;
      default -> {
        return this;
      }
    }
    var base = Properties.orDefault(Properties.number(written, "Base"), 0L);
    var weight = Properties.orDefault(Properties.number(written, "Weight"), 0L);
    var provider = new Provider(true, bounded(base), bounded(weight));
    var why = unknown.isEmpty() ? why("Base", base) : unknown;
    why = why.isEmpty() ? why("Weight", weight) : why;
    return isSpot
        ? new CapacityStrategy(onDemand, provider, why)
        : new CapacityStrategy(provider, spot, why);
  }

  private static long bounded(Value<Long> value) {
    return Math.clamp(value.orAssume(0L), 0, MOST);
  }

  private static String why(String what, Value<Long> value) {
    if (value instanceof Value.Unknown<Long>(var reason, _)) {
      return what + ": " + reason;
    }
    if (value instanceof Value.Unfit<Long>(var found, var wanted, _)) {
      return what + " is " + found + ", not " + wanted;
    }
    if (value instanceof Value.Given<Long>(var number, _) && (number < 0 || number > MOST)) {
      return what + " is " + number;
    }
    return "";
  }

  public boolean mixed() {
    return onDemand.used && spot.used;
  }

  /// How many of `tasks` run on Spot.
  public long spotTasks(long tasks) {
    if (!mixed()) {
      return spot.used ? tasks : 0;
    }
    return spotTasks(tasks, onDemand.base, onDemand.weight, spot.base, spot.weight);
  }

  /// How many of `tasks` run on Spot: each provider's base first, the rest by weight in whole
  /// tasks, and what is left over to the larger weight, which AWS does not say. On demand at equal
  /// weights, so that a bill is rather too high.
  ///
  /// All arguments are at least 0, weights a million at most.
  public static long spotTasks(
      long tasks, long onDemandBase, long onDemandWeight, long spotBase, long spotWeight) {
    long afterOnDemand = tasks - Math.min(tasks, onDemandBase);
    long based = Math.min(afterOnDemand, spotBase);
    long rest = afterOnDemand - based;
    long weights = onDemandWeight + spotWeight;
    if (weights == 0) {
      return based;
    }
    long rounds = rest / weights;
    long remaining = rest % weights * spotWeight;
    boolean leftOver = remaining % weights != 0;
    long extra = leftOver && spotWeight > onDemandWeight ? 1 : 0;
    return based + rounds * spotWeight + remaining / weights + extra;
  }
}
