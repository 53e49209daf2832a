package dev.faregate.cli;

import dev.faregate.report.Changes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Templates with functions and services in random sizes, and what a comparison says of two.
final class DiffSamples {
  static final List<String> USAGE =
      List.of("--usage", "requests=900k..2M..5M", "--usage", "duration=80ms..200ms..1s");

  /// One function or service; what is empty is not written.
  record Part(String name, String text) {}

  private DiffSamples() {}

  static Arbitrary<String> templates() {
    return Combinators.combine(part("A"), part("B"), part("C"), service())
        .as(
            (a, b, c, service) -> {
              var text = new StringBuilder("Resources:\n  Queue: { Type: AWS::SQS::Queue }\n");
              for (var part : List.of(a, b, c, service)) {
                part.ifPresent(one -> text.append(one.text()));
              }
              return text.toString();
            });
  }

  private static Arbitrary<Optional<Part>> part(String name) {
    return Combinators.combine(
            Arbitraries.of(128, 512, 1024, 3008),
            Arbitraries.of("", "x86_64", "arm64"),
            Arbitraries.of(0, 512, 2048),
            Arbitraries.of(-1, 0, 5, 80),
            Arbitraries.of(0, 3))
        .as(
            (memory, architecture, storage, reserved, provisioned) ->
                new Part(
                    name, function(name, memory, architecture, storage, reserved, provisioned)))
        .optional(0.8);
  }

  private static String function(
      String name, int memory, String architecture, int storage, int reserved, int provisioned) {
    return """
      %1$s:
        Type: AWS::Lambda::Function
        Properties:
          Runtime: python3.13
          Handler: a.b
          Code: { S3Bucket: b, S3Key: k }
          Role: arn:aws:iam::123456789012:role/r
          MemorySize: %2$d
    """
            .formatted(name, memory)
        + (architecture.isEmpty() ? "" : "      Architectures: [" + architecture + "]\n")
        + (storage == 0 ? "" : "      EphemeralStorage: { Size: " + storage + " }\n")
        + (reserved < 0 ? "" : "      ReservedConcurrentExecutions: " + reserved + "\n")
        + (provisioned == 0 ? "" : alias(name, provisioned));
  }

  private static String alias(String name, int provisioned) {
    return """
      %1$sLive:
        Type: AWS::Lambda::Alias
        Properties:
          FunctionName: !Ref %1$s
          FunctionVersion: "1"
          Name: live
          ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: %2$d }
    """
        .formatted(name, provisioned);
  }

  private static Arbitrary<Optional<Part>> service() {
    return Combinators.combine(
            Arbitraries.of(256, 512), Arbitraries.of(1024, 2048), Arbitraries.of(1, 2, 5))
        .as(
            (cpu, memory, count) ->
                new Part(
                    "Web",
                    """
                      Task:
                        Type: AWS::ECS::TaskDefinition
                        Properties:
                          RequiresCompatibilities: [FARGATE]
                          NetworkMode: awsvpc
                          Cpu: "%d"
                          Memory: "%d"
                          ContainerDefinitions: [{ Name: web, Image: nginx }]
                      Web:
                        Type: AWS::ECS::Service
                        Properties:
                          TaskDefinition: !Ref Task
                          LaunchType: FARGATE
                          DesiredCount: %d
                          NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [s] } }
                    """
                        .formatted(cpu, memory, count)))
        .optional(0.7);
  }

  static Surroundings in(Path folder) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Surroundings(
        Map.of("AWS_REGION", "eu-west-1"),
        folder,
        Terminal.TODAY,
        new ByteArrayInputStream(new byte[0]),
        nowhere,
        nowhere,
        new Surroundings.Terminal(false, 80));
  }

  static Assessed assess(Path folder, String template) {
    write(folder, "new.yaml", template);
    return Assessed.of(Run.of(arguments("price", "new.yaml"), in(folder)));
  }

  private static Arguments arguments(String command, String... operands) {
    var line = new ArrayList<>(List.of(operands));
    line.addAll(USAGE);
    return PlainParser.parse(Components.command(command).orElseThrow().definition(), line)
        .orElseThrow();
  }

  /// The same, but of the old one only a report is there.
  static Changes changesFromSaved(Path folder, String old, String now) {
    write(folder, "new.yaml", old);
    var line = new ArrayList<>(List.of("price", "new.yaml", "--output", "json=saved.json"));
    line.addAll(USAGE);
    new Terminal(folder).with("AWS_REGION", "eu-west-1").run(line);
    return changesFrom(folder, "saved.json", now);
  }

  static Changes changes(Path folder, String old, String now) {
    write(folder, "old.yaml", old);
    return changesFrom(folder, "old.yaml", now);
  }

  private static void write(Path folder, String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Changes changesFrom(Path folder, String base, String now) {
    var head = DiffSide.here("new.yaml", assess(folder, now));
    var here = head.assessed().orElseThrow();
    try (var before = Difference.open(DiffSource.of(base, in(folder)), List.of(), here)) {
      return Difference.of(before, head).changes();
    }
  }
}
