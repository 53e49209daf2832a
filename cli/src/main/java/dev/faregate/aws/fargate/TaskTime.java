package dev.faregate.aws.fargate;

import dev.faregate.billing.Dials;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.AtLeast;
import dev.faregate.resource.Value;
import dev.faregate.usage.Schedules;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import java.util.List;

/// How many hours a month each task is billed for, as a factor of formulas.
final class TaskTime {
  private static final long SECONDS_PER_HOUR = 3600;
  private static final long MS_PER_SECOND = 1000;
  private static final long MILLION = 1_000_000;

  private final FargateTask task;
  private final Dials dials;
  private final Usage usage;

  TaskTime(FargateTask task, Usage usage) {
    this.task = task;
    this.usage = usage;
    this.dials = new Dials(task, usage);
  }

  /// The hours of so many tasks.
  ///
  /// @param levels one at least
  /// @param least the seconds that each run is billed for at least
  Formula of(List<TaskLevel> levels, long least) {
    var sum = of(levels.getFirst(), least);
    for (var level : levels.subList(1, levels.size())) {
      sum = sum.plus(of(level, least));
    }
    return sum;
  }

  private Formula of(TaskLevel level, long least) {
    var tasks = level.tasks();
    if (level.hours().isPresent()) {
      return tasks.times(level.hours().get()).per(SECONDS_PER_HOUR);
    }
    if (keepsRunning()) {
      var hours = dials.of(FargateUsage.HOURS, wholeMonth());
      return tasks.times(hours).per(SECONDS_PER_HOUR);
    }
    var seconds = dials.of(FargateUsage.RUN).roundedUp(MS_PER_SECOND).per(MS_PER_SECOND);
    return tasks
        .times(dials.of(FargateUsage.RUNS, runs()))
        .times(new AtLeast(seconds, least))
        .per(SECONDS_PER_HOUR);
  }

  /// What somebody says of runs or hours outweighs what starts the tasks.
  private boolean keepsRunning() {
    if (usage.find(task, FargateUsage.RUNS).isPresent()) {
      return false;
    }
    return task.run().running() instanceof Running.Always
        || usage.find(task, FargateUsage.HOURS).isPresent();
  }

  private Setting wholeMonth() {
    return Setting.exact(usage.month().seconds(), "the whole month");
  }

  private Setting runs() {
    var running = task.run().running();
    if (running instanceof Running.Always) {
      return Setting.unknown("no usage given");
    }
    if (running instanceof Running.OnDemand(var why)) {
      return Setting.unknown(why + ", no usage given");
    }
    if (running instanceof Running.Scheduled scheduled && !scheduled.enabled()) {
      return Setting.exact(0, "the schedule is disabled");
    }
    return scheduled((Running.Scheduled) running);
  }

  private Setting scheduled(Running.Scheduled schedule) {
    var written = schedule.expression();
    if (written instanceof Value.Given<String>(var expression, _)) {
      return millionths(
          Schedules.runs(
              expression, schedule.timezone(), schedule.from(), schedule.until(), usage.month()));
    }
    if (written instanceof Value.Unknown<String>(var why, _)) {
      return Setting.unknown("ScheduleExpression: " + why);
    }
    return Setting.unknown("no ScheduleExpression");
  }

  /// As the dial of runs counts, which may stand at an average.
  private static Setting millionths(Setting runs) {
    return new Setting(
        runs.low() * MILLION,
        runs.typical() * MILLION,
        runs.high() * MILLION,
        runs.basis(),
        runs.why());
  }
}
