package dev.faregate.cli;

import static dev.faregate.cli.OptionDefinition.flag;
import static dev.faregate.cli.OptionDefinition.value;

import dev.faregate.aws.fargate.EksPod;
import dev.faregate.aws.fargate.FargateTask;
import dev.faregate.aws.fargate.Orchestrator;
import dev.faregate.aws.fargate.TaskSize;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import java.util.List;

/// `faregate quote fargate`: what tasks would cost, without a descriptor.
final class QuoteFargateCommand implements Command {
  private static final List<OptionDefinition> OPTIONS =
      List.of(
          value("--cpu", "VCPU", "vCPUs of each task: 0.25, 1; from 64 on CPU units."),
          value("--memory", "SIZE", "Memory of each task: 2GB, 2048."),
          value("--pod", "CPU:MEMORY", "An EKS pod's request in their place: 1:8Gi."),
          value("--tasks", "N", "How many run, or start together (default: 1)."),
          value("--hours", "H", "Each task's hours in the month (default: all)."),
          value("--runs", "N", "How often all of them run in the month."),
          value("--run", "TIME", "How long each time: 10min."),
          value("--arch", "x86_64|arm64", "Architecture (default: x86_64)."),
          value("--os", "linux|windows", "Operating system (default: linux)."),
          value("--storage", "GB", "Ephemeral storage of each task; 20 GB are free."),
          value("--orchestrator", "ecs|eks", "Who runs them (default: ecs; eks with --pod)."),
          flag("--spot", "On Spot capacity."),
          flag("--public-ip", "Each task has a public IPv4 address."));

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "quote fargate",
        "Price Fargate tasks without a descriptor",
        CommonOptions.join(
            OPTIONS,
            List.of(
                CommonOptions.REGION,
                CommonOptions.MONTH,
                CommonOptions.FREE_TIER,
                CommonOptions.AS_OF),
            CommonOptions.reporting()),
        "",
        0,
        List.of(
            "faregate quote fargate --cpu 1 --memory 2GB --tasks 5",
            "faregate quote fargate --cpu 0.25 --memory 512 --runs 30 --run 10min",
            "faregate quote fargate --pod 1:8Gi --tasks 10"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    return Quote.run(
        arguments,
        surroundings,
        stack(arguments),
        QuotedTask.DEFINED,
        resource -> accepted(as(arguments, resource), arguments.has("--spot")));
  }

  /// What the options declare.
  static Stack stack(Arguments arguments) {
    var size = arguments.last("--pod").map(QuoteFargateCommand::pod);
    var cpu =
        size.map(pair -> pair.cpu().orAssume(0L).toString()).or(() -> arguments.last("--cpu"));
    var memory =
        size.map(pair -> pair.memory().orAssume(0L).toString())
            .or(() -> arguments.last("--memory"));
    if (cpu.isEmpty() || memory.isEmpty()) {
      throw new CommandLineError("say --cpu and --memory of a task, or --pod of an EKS pod");
    }
    return QuotedTask.stack(arguments, cpu.get(), memory.get());
  }

  /// Run by whom the options say.
  static Resource as(Arguments arguments, Resource resource) {
    boolean eks = arguments.has("--pod") || orchestrator(arguments) == Orchestrator.EKS;
    return eks ? onEks(resource) : resource;
  }

  private static TaskSize pod(String request) {
    var pod = EksPod.size(request, Catalog.bundled());
    if (pod instanceof Value.Given<TaskSize>(var size, _)) {
      return size;
    }
    if (pod instanceof Value.Unfit<TaskSize>(_, var wanted, _)) {
      throw new CommandLineError("--pod " + request + ": write " + wanted);
    }
    throw new CommandLineError("--pod " + request + ": write 1:8Gi");
  }

  private static Orchestrator orchestrator(Arguments arguments) {
    return switch (arguments.last("--orchestrator").orElse("ecs")) {
      case "ecs" -> Orchestrator.ECS;
      case "eks" -> Orchestrator.EKS;
      default -> throw new CommandLineError("--orchestrator: write ecs or eks");
    };
  }

  private static Resource accepted(Resource resource, boolean spot) {
    if (resource instanceof FargateTask task) {
      var refusal = task.shape().platform().refusal(task.orchestrator(), spot);
      if (!refusal.isEmpty()) {
        throw new CommandLineError(refusal);
      }
    }
    return resource;
  }

  private static Resource onEks(Resource resource) {
    return resource instanceof FargateTask(var place, var shape, _, var run)
        ? new FargateTask(place, shape, Orchestrator.EKS, run)
        : resource;
  }
}
