package dev.faregate.aws.fargate;

import dev.faregate.billing.Dials;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.ScheduledCapacity;
import dev.faregate.usage.ScheduledCapacity.Level;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many tasks run, and for how long: all, those on demand and those on Spot. More than one
/// level each only where scheduled scaling moves them.
record TaskDials(List<TaskLevel> all, List<TaskLevel> onDemand, List<TaskLevel> spot) {

  static TaskDials of(FargateTask task, Usage usage) {
    var dials = new Dials(task, usage);
    var all = levels(task, usage, dials);
    var strategy = task.run().strategy();
    if (!strategy.mixed()) {
      return strategy.spot().used()
          ? new TaskDials(all, List.of(), all)
          : new TaskDials(all, all, List.of());
    }
    if (all.getFirst().tasks().setting().isUnknown()) {
      return new TaskDials(all, all, all);
    }
    var onDemand = new ArrayList<TaskLevel>(all.size());
    var spot = new ArrayList<TaskLevel>(all.size());
    for (var level : all) {
      var tasks = level.tasks().setting();
      var onSpot = spot(tasks, strategy);
      onDemand.add(level.with(dials.at(FargateUsage.ON_DEMAND_TASKS, rest(tasks, onSpot))));
      spot.add(level.with(dials.at(FargateUsage.SPOT_TASKS, onSpot)));
    }
    return new TaskDials(all, onDemand, spot);
  }

  private static List<TaskLevel> levels(FargateTask task, Usage usage, Dials dials) {
    var tasks = task.run().tasks();
    if (task.run().running() instanceof Running.Always(var scheduled)
        && scheduled.isPresent()
        && !tasks.isUnknown()
        && !isSaid(task, usage)) {
      return scheduled(tasks, scheduled.get(), dials);
    }
    return List.of(new TaskLevel(dials.of(FargateUsage.TASKS, tasks), Optional.empty()));
  }

  /// Whether somebody says himself how much runs.
  private static boolean isSaid(FargateTask task, Usage usage) {
    return usage.find(task, FargateUsage.TASKS).isPresent()
        || usage.find(task, FargateUsage.HOURS).isPresent()
        || usage.find(task, FargateUsage.RUNS).isPresent();
  }

  private static List<TaskLevel> scheduled(
      Setting tasks, ScheduledCapacity scheduled, Dials dials) {
    var parsed = scheduled.levels(tasks.typical(), dials.usage().month());
    if (!(parsed instanceof Parsed.Good<List<Level>>(var spans))) {
      var why = "scheduled scaling " + ((Parsed.Wrong<List<Level>>) parsed).message();
      var assumed = new Setting(tasks.low(), tasks.typical(), tasks.high(), Basis.ASSUMED, why);
      return List.of(new TaskLevel(dials.at(FargateUsage.TASKS, assumed), Optional.empty()));
    }
    var levels = new ArrayList<TaskLevel>(spans.size());
    for (var span : spans) {
      var capacity = span.capacity();
      var time =
          new Setting(
              span.seconds(), span.seconds(), span.seconds(), capacity.basis(), capacity.why());
      levels.add(
          new TaskLevel(
              dials.at(FargateUsage.TASKS, capacity),
              Optional.of(dials.at(FargateUsage.HOURS, time))));
    }
    return levels;
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
