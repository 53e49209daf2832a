package dev.faregate.aws.fargate;

import dev.faregate.resource.Value;
import dev.faregate.source.Origin;
import java.util.List;

/// Tasks as a quote describes them, for tests.
final class Quoted {
  private static final String HERE = "us-east-1";
  private static final Platform WINDOWS = new Platform(true, false, List.of());
  private static final Platform ARM = new Platform(false, true, List.of());

  private Quoted() {}

  static FargateTask linux(long cpu, long memory) {
    return FargateTask.quoted(HERE, linuxShape(cpu, memory), Orchestrator.ECS, false, false);
  }

  static FargateTask arm(long cpu, long memory) {
    return FargateTask.quoted(HERE, shape(cpu, memory, ARM), Orchestrator.ECS, false, false);
  }

  static FargateTask windows(long cpu, long memory) {
    return FargateTask.quoted(HERE, shape(cpu, memory, WINDOWS), Orchestrator.ECS, false, false);
  }

  static FargateTask eks(long cpu, long memory) {
    return FargateTask.quoted(HERE, linuxShape(cpu, memory), Orchestrator.EKS, false, false);
  }

  static FargateTask spot(String region, long cpu, long memory) {
    return FargateTask.quoted(region, linuxShape(cpu, memory), Orchestrator.ECS, true, false);
  }

  static FargateTask windowsOnSpot() {
    return FargateTask.quoted(HERE, shape(1024, 2048, WINDOWS), Orchestrator.ECS, true, false);
  }

  static FargateTask publicIp() {
    return FargateTask.quoted(HERE, linuxShape(1024, 2048), Orchestrator.ECS, false, true);
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
}
