package dev.faregate.aws.fargate;

import dev.faregate.billing.Assumption;
import dev.faregate.format.Declaration;
import dev.faregate.resource.Value;
import java.util.ArrayList;
import java.util.List;

/// What a task runs on.
///
/// @param windows whether its operating system is a Windows Server, Linux otherwise
/// @param arm whether its processor is an ARM64, an x86_64 otherwise
/// @param assumptions what of this nobody knows
public record Platform(boolean windows, boolean arm, List<Assumption> assumptions) {
  public static final Platform LINUX_X86 = new Platform(false, false, List.of());

  public Platform {
    assumptions = List.copyOf(assumptions);
  }

  static Platform of(Declaration definition) {
    var system = definition.text("RuntimePlatform.OperatingSystemFamily", "LINUX");
    var processor = definition.text("RuntimePlatform.CpuArchitecture", "X86_64");
    var assumptions = new ArrayList<Assumption>(2);
    assume("operating system", system, "LINUX", assumptions);
    assume("architecture", processor, "X86_64", assumptions);
    return new Platform(
        system.orAssume("LINUX").startsWith("WINDOWS"),
        processor.orAssume("X86_64").equals("ARM64"),
        assumptions);
  }

  private static void assume(
      String what, Value<String> value, String assumed, List<Assumption> assumptions) {
    if (value instanceof Value.Unknown<String>(var why, _)) {
      assumptions.add(new Assumption(what, assumed, why));
    } else if (value instanceof Value.Unfit<String>(var found, var wanted, _)) {
      assumptions.add(new Assumption(what, assumed, found + " is not " + wanted));
    }
  }

  /// As meters have it: `linux`.
  public String system() {
    return windows ? "windows" : "linux";
  }

  /// As meters have it: `x86_64`.
  public String architecture() {
    return arm ? "arm64" : "x86_64";
  }

  /// For people: `Linux`.
  String words() {
    return windows ? "Windows" : "Linux";
  }

  /// The pairs of CPU and memory it is offered in.
  public String pairing() {
    return windows ? "fargate.task-size.windows" : "fargate.task-size";
  }

  /// Why AWS does not run such tasks, empty if it does.
  ///
  /// @param spot whether any of them is meant for Spot capacity
  public String refusal(Orchestrator orchestrator, boolean spot) {
    if (orchestrator == Orchestrator.EKS && (windows || arm || spot)) {
      return "EKS runs Fargate tasks on demand, on Linux and x86_64 only";
    }
    if (windows && arm) {
      return "Fargate runs Windows tasks on x86_64 only";
    }
    return windows && spot ? "Fargate Spot runs no Windows tasks" : "";
  }

  /// The meter of an hour of `vcpu` or `memory`; the nearest one where AWS refuses.
  String meter(String what, Orchestrator orchestrator, boolean spot) {
    if (orchestrator == Orchestrator.EKS) {
      return "eks.fargate." + what + ".linux.x86_64";
    }
    if (windows) {
      return "fargate." + what + ".windows.x86_64";
    }
    return (spot ? "fargate.spot." : "fargate.") + what + ".linux." + architecture();
  }
}
