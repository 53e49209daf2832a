package dev.faregate.aws.fargate;

import dev.faregate.aws.ScheduledActions;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.resource.Value;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.ScheduledAction;
import dev.faregate.usage.ScheduledCapacity;
import dev.faregate.usage.Setting;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// The bounds between which Application Auto Scaling keeps the tasks of a service.
final class Scaling {
  private static final String DIMENSION = "ecs:service:DesiredCount";

  private final IdentityHashMap<Declaration, Declaration> targets = new IdentityHashMap<>();

  private final long byDefault;

  Scaling(Declarations declarations, Catalog catalog) {
    byDefault = catalog.range("ecs.desired-count").byDefault().orElse(1);
    for (var declared : declarations.all()) {
      var target = declared.declaration();
      if (target.type().equals(Types.SCALABLE_TARGET)
          && target.text("ScalableDimension", DIMENSION).orAssume(DIMENSION).equals(DIMENSION)) {
        var service = declarations.find(target.node("ResourceId"), declared.stack(), Types.SERVICE);
        service.ifPresent(scaled -> targets.put(scaled.declaration(), target));
      }
    }
  }

  /// How many tasks a service runs: the desired count, held between its bounds.
  Setting tasks(Declaration service) {
    var desired = setting(service.number("DesiredCount", byDefault), "DesiredCount");
    var target = targets.get(service);
    if (target == null) {
      return desired;
    }
    var bounded = bounded(desired, target);
    return ScheduledActions.has(target)
            && ScheduledActions.of(target) instanceof Parsed.Wrong<List<ScheduledAction>>(var why)
            && !bounded.isUnknown()
        ? new Setting(bounded.low(), bounded.typical(), bounded.high(), Basis.ASSUMED, why)
        : bounded;
  }

  /// What moves the bounds of a service by the clock, as far as it is known.
  Optional<ScheduledCapacity> scheduled(Declaration service) {
    var target = targets.get(service);
    if (target == null || !ScheduledActions.has(target)) {
      return Optional.empty();
    }
    var least = target.number("MinCapacity");
    var most = target.number("MaxCapacity");
    return least.isKnown()
            && most.isKnown()
            && ScheduledActions.of(target) instanceof Parsed.Good<List<ScheduledAction>>(var moves)
        ? Optional.of(new ScheduledCapacity(least.orAssume(0L), most.orAssume(0L), moves))
        : Optional.empty();
  }

  private static Setting bounded(Setting desired, Declaration target) {
    var least = setting(target.number("MinCapacity"), "MinCapacity");
    var most = setting(target.number("MaxCapacity"), "MaxCapacity");
    var why = unusable(least, most);
    if (!why.isEmpty()) {
      return desired.isUnknown()
          ? desired
          : Setting.assumed(desired.typical(), "the desired count; scaling is unknown: " + why);
    }
    if (desired.isUnknown()) {
      return new Setting(
          least.low(), least.low(), most.high(), Basis.ASSUMED, "the least; " + desired.why());
    }
    return new Setting(
        least.low(),
        Math.clamp(desired.typical(), least.low(), most.high()),
        most.high(),
        Basis.EXACT,
        "desired count "
            + desired.typical()
            + ", scaled from "
            + least.low()
            + " to "
            + most.high());
  }

  private static String unusable(Setting least, Setting most) {
    if (least.isUnknown()) {
      return least.why();
    }
    if (most.isUnknown()) {
      return most.why();
    }
    return most.high() < least.low() ? "MaxCapacity is less than MinCapacity" : "";
  }

  static Setting setting(Value<Long> count, String property) {
    if (count instanceof Value.Given<Long>(var value, _)) {
      return value < 0
          ? Setting.unknown(property + " is " + value)
          : Setting.exact(value, property);
    }
    if (count instanceof Value.Default<Long>(var value)) {
      return Setting.exact(value, "AWS's default");
    }
    if (count instanceof Value.Absent<Long>) {
      return Setting.unknown("no " + property);
    }
    if (count instanceof Value.Unknown<Long>(var why, _)) {
      return Setting.unknown(property + ": " + why);
    }
    var unfit = (Value.Unfit<Long>) count;
    return Setting.unknown(property + " is " + unfit.found() + ", not " + unfit.wanted());
  }
}
