package dev.faregate.aws.fargate;

import dev.faregate.billing.Dials;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import java.util.Optional;

/// How many tasks run: all, those on demand and those on Spot.
record TaskDials(Dial all, Optional<Dial> onDemand, Optional<Dial> spot) {

  static TaskDials of(FargateTask task, Usage usage) {
    var dials = new Dials(task, usage);
    var all = dials.of(FargateUsage.TASKS, task.run().tasks());
    var strategy = task.run().strategy();
    if (!strategy.mixed()) {
      return strategy.spot().used()
          ? new TaskDials(all, Optional.empty(), Optional.of(all))
          : new TaskDials(all, Optional.of(all), Optional.empty());
    }
    if (all.setting().isUnknown()) {
      return new TaskDials(all, Optional.of(all), Optional.of(all));
    }
    var spot = spot(all.setting(), strategy);
    return new TaskDials(
        all,
        Optional.of(dials.at(FargateUsage.ON_DEMAND_TASKS, rest(all.setting(), spot))),
        Optional.of(dials.at(FargateUsage.SPOT_TASKS, spot)));
  }

  private static Setting spot(Setting all, CapacityStrategy strategy) {
    if (!strategy.unknown().isEmpty()) {
      return Setting.unknown(strategy.unknown());
    }
    long typical = strategy.spotTasks(all.typical());
    return new Setting(
        strategy.spotTasks(all.low()),
        typical,
        strategy.spotTasks(all.high()),
        Basis.ASSUMED,
        typical + " of " + all.typical() + " on Spot: bases first, the rest by weight");
  }

  private static Setting rest(Setting all, Setting spot) {
    return spot.isUnknown()
        ? spot
        : new Setting(
            all.low() - spot.low(),
            all.typical() - spot.typical(),
            all.high() - spot.high(),
            Basis.ASSUMED,
            spot.why());
  }
}
