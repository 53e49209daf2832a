package dev.faregate.aws.fargate;

import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import dev.faregate.usage.Setting;
import java.util.List;
import java.util.Optional;

/// Tasks as a quote describes them, for tests.
final class Quoted {
  private static final String HERE = "us-east-1";
  private static final Platform WINDOWS = new Platform(true, false, List.of());
  private static final Platform ARM = new Platform(false, true, List.of());

  private Quoted() {}

  static FargateTask linux(long cpu, long memory) {
    return task(HERE, linuxShape(cpu, memory), Orchestrator.ECS, false, false);
  }

  static FargateTask arm(long cpu, long memory) {
    return task(HERE, shape(cpu, memory, ARM), Orchestrator.ECS, false, false);
  }

  static FargateTask windows(long cpu, long memory) {
    return task(HERE, shape(cpu, memory, WINDOWS), Orchestrator.ECS, false, false);
  }

  static FargateTask eks(long cpu, long memory) {
    return task(HERE, linuxShape(cpu, memory), Orchestrator.EKS, false, false);
  }

  static FargateTask spot(String region, long cpu, long memory) {
    return task(region, linuxShape(cpu, memory), Orchestrator.ECS, true, false);
  }

  static FargateTask windowsOnSpot() {
    return task(HERE, shape(1024, 2048, WINDOWS), Orchestrator.ECS, true, false);
  }

  static FargateTask windowsOnArm() {
    var platform = new Platform(true, true, List.of());
    return task(HERE, shape(1024, 2048, platform), Orchestrator.ECS, false, true);
  }

  static FargateTask armOnEks() {
    return task(HERE, shape(1024, 2048, ARM), Orchestrator.EKS, false, false);
  }

  static FargateTask publicIp() {
    return task(HERE, linuxShape(1024, 2048), Orchestrator.ECS, false, true);
  }

  private static TaskShape linuxShape(long cpu, long memory) {
    return shape(cpu, memory, Platform.LINUX_X86);
  }

  private static TaskShape shape(long cpu, long memory, Platform platform) {
    var origin = Origin.of("a test");
    return new TaskShape(
        new TaskSize(new Value.Given<>(cpu, origin), new Value.Given<>(memory, origin)),
        platform,
        new Value.Absent<>());
  }

  private static FargateTask task(
      String region, TaskShape shape, Orchestrator orchestrator, boolean spot, boolean publicIp) {
    var origin = Origin.of("a test");
    var place =
        new Place(
            "task",
            Types.SERVICE,
            region,
            new Span("", 1, 1, 1, 1, 0, 0),
            Optional.empty(),
            Mapping.empty(origin));
    var run =
        new TaskRun(
            Setting.exact(1, "one task"),
            new Running.Always(),
            spot ? CapacityStrategy.SPOT : CapacityStrategy.ON_DEMAND,
            new Value.Given<>(publicIp, origin),
            List.of());
    return new FargateTask(place, shape, orchestrator, run);
  }
}
