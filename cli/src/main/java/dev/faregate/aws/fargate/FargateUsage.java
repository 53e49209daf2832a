package dev.faregate.aws.fargate;

import dev.faregate.usage.Quantity;
import dev.faregate.usage.UsageName;
import java.util.List;

/// The usage figures that price tasks.
final class FargateUsage {
  static final UsageName TASKS =
      new UsageName("tasks", Quantity.COUNT, "tasks", "tasks that run at a time");
  static final UsageName HOURS =
      new UsageName("hours", Quantity.HOURS, "s", "each task's hours in the month");
  static final UsageName RUNS =
      new UsageName("runs", Quantity.AVERAGE, "runs", "how often all the tasks run in the month");
  static final UsageName RUN =
      new UsageName("run", Quantity.DURATION, "ms", "how long the tasks run each time");
  static final UsageName CPU =
      new UsageName("cpu", Quantity.COUNT, "CPU units", "CPU units of a task, 1024 to a vCPU");
  static final UsageName MEMORY =
      new UsageName("memory", Quantity.MEGABYTES, "MB", "memory of a task");
  static final UsageName STORAGE =
      new UsageName("storage", Quantity.GIGABYTES, "GB", "ephemeral storage of a task");
  static final UsageName PUBLIC_IP =
      new UsageName("public-ip", Quantity.COUNT, "addresses", "public IPv4 addresses of a task");

  /// What a strategy makes of the tasks; nobody says them directly.
  static final UsageName ON_DEMAND_TASKS =
      new UsageName("on-demand-tasks", Quantity.COUNT, "tasks", "tasks on demand");

  static final UsageName SPOT_TASKS =
      new UsageName("spot-tasks", Quantity.COUNT, "tasks", "tasks on Spot");

  static final List<UsageName> NAMES =
      List.of(TASKS, HOURS, RUNS, RUN, CPU, MEMORY, STORAGE, PUBLIC_IP);

  private FargateUsage() {}
}
