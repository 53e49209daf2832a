package dev.faregate.aws.fargate;

import dev.faregate.billing.Ceiling;
import dev.faregate.resource.Resource;
import dev.faregate.usage.Month;
import dev.faregate.usage.Setting;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many tasks can run at most: as many as a service's scaling allows, or as it asks for. How
/// long a task runs that a schedule or an event starts has no ceiling.
final class TaskCeilings {
  private TaskCeilings() {}

  static List<Ceiling> of(List<? extends Resource> resources, Usage usage) {
    var ceilings = new ArrayList<Ceiling>();
    for (var resource : resources) {
      if (resource instanceof FargateTask task) {
        ceilings.add(ceiling(task, usage));
      }
    }
    return ceilings;
  }

  private static Ceiling ceiling(FargateTask task, Usage usage) {
    var running = task.run().running();
    if (running instanceof Running.Scheduled scheduled && !scheduled.enabled()) {
      return plain(task, usage, "its schedule is disabled", true);
    }
    if (running instanceof Running.Scheduled) {
      return plain(task, usage, "how long a scheduled run takes has no ceiling", false);
    }
    if (running instanceof Running.OnDemand(var why)) {
      return plain(task, usage, why + ": its runs have no ceiling", false);
    }
    var most = task.run().tasks();
    return most.isUnknown()
        ? plain(task, usage, "its number of tasks has no ceiling: " + most.why(), false)
        : service(task, usage, most);
  }

  private static Ceiling plain(FargateTask task, Usage usage, String says, boolean isBounded) {
    return new Ceiling(task, usage, says, isBounded, Optional.empty(), "");
  }

  private static Ceiling service(FargateTask task, Usage usage, Setting most) {
    var said = usage.setting(task, FargateUsage.TASKS);
    long ceiling = Math.max(most.high(), scheduled(task));
    long tasks = Math.max(ceiling, said.high());
    var counted = tasks + (tasks == 1 ? " task" : " tasks");
    boolean isLifted = tasks > ceiling;
    var warning =
        isLifted
            ? task.name() + ": the usage given has " + counted + ", and it runs " + ceiling
            : "";
    var why = ceiling > most.high() ? "the most of its scheduled actions" : most.why();
    var whose = isLifted ? ", as the usage given has" : ", " + why;
    return new Ceiling(
        task,
        new AllMonth(usage, tasks),
        counted + " all month" + whose,
        true,
        Optional.empty(),
        warning);
  }

  /// The most to which the clock moves its upper bound.
  private static long scheduled(FargateTask task) {
    long most = 0;
    if (task.run().running() instanceof Running.Always(var scaled) && scaled.isPresent()) {
      for (var action : scaled.get().actions()) {
        most = Math.max(most, Math.max(action.least(), action.most()));
      }
    }
    return most;
  }

  /// Usage of a service that runs so many tasks all month.
  private record AllMonth(Usage said, long tasks) implements Usage {
    @Override
    public Month month() {
      return said.month();
    }

    @Override
    public Optional<Setting> find(Resource resource, UsageName name) {
      return switch (name.name()) {
        case "tasks" -> Optional.of(Setting.exact(tasks, "its most"));
        case "hours" -> Optional.of(Setting.exact(month().seconds(), "the whole month"));
        case "runs", "run" -> Optional.empty();
        default -> said.find(resource, name);
      };
    }
  }
}
