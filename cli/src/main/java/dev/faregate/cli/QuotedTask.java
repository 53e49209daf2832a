package dev.faregate.cli;

import static dev.faregate.cli.Declared.entry;
import static dev.faregate.cli.Declared.list;
import static dev.faregate.cli.Declared.mapping;
import static dev.faregate.cli.Declared.reference;
import static dev.faregate.cli.Declared.text;

import dev.faregate.format.Stack;
import dev.faregate.source.Mapping.Entry;
import java.util.ArrayList;
import java.util.List;

/// The task that `quote fargate`'s options describe.
final class QuotedTask {
  /// What the task definition says, so that no usage figure has to.
  static final List<String> DEFINED = List.of("cpu", "memory", "public-ip");

  /// A number of vCPUs below, of CPU units from here on: as `--cpu` has it.
  private static final int FIRST_UNITS = 64;

  private QuotedTask() {}

  /// @param cpu as `--cpu` or the pod says, `1`
  /// @param memory as written: `2GB`
  static Stack stack(Arguments arguments, String cpu, String memory) {
    if (arguments.has("--runs") != arguments.has("--run")) {
      throw new CommandLineError("--runs says how often, --run how long each time: say both");
    }
    if (arguments.has("--runs") && arguments.has("--hours")) {
      throw new CommandLineError("--hours and --runs both say how long; say one of them");
    }
    var declared = new Declared();
    boolean windows = windows(arguments.last("--os").orElse("linux"));
    var arch = QuotedFunction.architecture(arguments.last("--arch").orElse("x86_64"));
    declared.add(
        "AWS::ECS::TaskDefinition",
        "definition",
        entry("RequiresCompatibilities", list(text("FARGATE"))),
        entry("NetworkMode", "awsvpc"),
        entry("Cpu", cpu(cpu)),
        entry("Memory", memory),
        entry("ContainerDefinitions", list(mapping(entry("Name", "task"), entry("Image", "task")))),
        entry(
            "RuntimePlatform",
            mapping(
                entry("CpuArchitecture", arch.equals("arm64") ? "ARM64" : "X86_64"),
                entry("OperatingSystemFamily", windows ? "WINDOWS_SERVER_2022_CORE" : "LINUX"))));
    declared.add("AWS::ECS::Service", "task", service(arguments));
    return declared.stack();
  }

  private static Entry[] service(Arguments arguments) {
    var service = new ArrayList<Entry>();
    service.add(entry("TaskDefinition", reference("definition", "")));
    arguments.last("--tasks").ifPresent(tasks -> service.add(entry("DesiredCount", tasks)));
    service.add(
        entry(
            "CapacityProviderStrategy",
            list(
                mapping(
                    entry("CapacityProvider", arguments.has("--spot") ? "FARGATE_SPOT" : "FARGATE"),
                    entry("Weight", "1")))));
    service.add(
        entry(
            "NetworkConfiguration",
            mapping(
                entry(
                    "AwsvpcConfiguration",
                    mapping(
                        entry("Subnets", list(text("subnet"))),
                        entry(
                            "AssignPublicIp",
                            arguments.has("--public-ip") ? "ENABLED" : "DISABLED"))))));
    return service.toArray(Entry[]::new);
  }

  private static boolean windows(String said) {
    return switch (said) {
      case "linux" -> false;
      case "windows" -> true;
      default -> throw new CommandLineError("--os " + said + ": write linux or windows");
    };
  }

  private static String cpu(String said) {
    boolean plain = !said.isEmpty();
    for (int i = 0; i < said.length(); i++) {
      plain &= said.charAt(i) == '.' || Character.isDigit(said.charAt(i));
    }
    if (!plain) {
      return said;
    }
    boolean units =
        said.indexOf('.') < 0 && (said.length() > 3 || Integer.parseInt(said) >= FIRST_UNITS);
    return units ? said : said + " vCPU";
  }
}
