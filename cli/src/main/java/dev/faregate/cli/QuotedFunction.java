package dev.faregate.cli;

import static dev.faregate.cli.Declared.entry;
import static dev.faregate.cli.Declared.list;
import static dev.faregate.cli.Declared.mapping;
import static dev.faregate.cli.Declared.reference;
import static dev.faregate.cli.Declared.text;

import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The function that `quote lambda`'s options describe. What can be counted stands in the usage;
/// here stands what kind of function it is.
final class QuotedFunction {
  /// Where none is named: one that has every feature a quote can ask for, and none for free.
  private static final String ANY_RUNTIME = "python3.14";

  private static final String NAME = "function";

  /// Sizes do not depend on it.
  private static final Month ANY_MONTH = new Month("730h", 730, Optional.empty(), 2026);

  private QuotedFunction() {}

  static Stack stack(Arguments arguments) {
    refuseContradictions(arguments);
    var declared = new Declared();
    var properties = new ArrayList<Entry>();
    arguments
        .last("--arch")
        .ifPresent(arch -> properties.add(entry("Architectures", list(text(architecture(arch))))));
    properties.add(entry("Runtime", arguments.last("--runtime").orElse(ANY_RUNTIME)));
    properties.add(entry("Handler", "handler"));
    size(arguments, "--memory").ifPresent(size -> properties.add(entry("MemorySize", size)));
    size(arguments, "--storage")
        .ifPresent(size -> properties.add(entry("EphemeralStorage", mapping(entry("Size", size)))));
    if (anyOf(arguments, "--snapstart-versions", "--snapstart-hours", "--restores")) {
      properties.add(entry("SnapStart", mapping(entry("ApplyOn", "PublishedVersions"))));
    }
    if (anyOf(arguments, "--durable-operations", "--durable-written", "--durable-retained")) {
      properties.add(entry("DurableConfig", mapping()));
    }
    if (arguments.has("--tenant-environments")) {
      properties.add(entry("TenancyConfig", mapping(entry("TenantIsolationMode", "PER_TENANT"))));
    }
    addInstances(arguments, properties, declared);
    declared.add("AWS::Lambda::Function", NAME, properties.toArray(Entry[]::new));
    addCompanions(arguments, declared);
    return declared.stack();
  }

  private static void refuseContradictions(Arguments arguments) {
    if (!arguments.has("--provisioned")) {
      for (var option : List.of("--provisioned-requests", "--provisioned-hours")) {
        refuse(arguments, option, "say how much is kept ready with --provisioned");
      }
    }
    if (arguments.has("--edge")) {
      for (var option : List.of("--provisioned", "--storage", "--restores", "--instance")) {
        refuse(arguments, option, "Lambda@Edge has none");
      }
      if (arguments.last("--arch").orElse("x86_64").startsWith("arm")) {
        throw new CommandLineError("--arch: Lambda@Edge runs on x86_64 only");
      }
    }
    if (arguments.has("--restores")) {
      refuse(arguments, "--init", "a restored start bills its restore, not INIT");
    }
  }

  private static void refuse(Arguments arguments, String option, String why) {
    if (arguments.has(option)) {
      throw new CommandLineError(option + ": " + why);
    }
  }

  private static void addInstances(Arguments arguments, List<Entry> properties, Declared declared) {
    var type = arguments.last("--instance");
    if (type.isEmpty()) {
      return;
    }
    properties.add(
        entry(
            "CapacityProviderConfig",
            mapping(
                entry(
                    "LambdaManagedInstancesCapacityProviderConfig",
                    mapping(entry("CapacityProviderArn", reference("instances", "Arn")))))));
    declared.add(
        "AWS::Lambda::CapacityProvider",
        "instances",
        entry(
            "InstanceRequirements",
            mapping(entry("AllowedInstanceTypes", list(text(type.get()))))));
  }

  private static void addCompanions(Arguments arguments, Declared declared) {
    if (arguments.has("--provisioned")) {
      declared.add(
          "AWS::Lambda::Alias",
          "alias",
          entry("FunctionName", reference(NAME, "")),
          entry(
              "ProvisionedConcurrencyConfig",
              mapping(entry("ProvisionedConcurrentExecutions", "1"))));
    }
    if (anyOf(arguments, "--streamed-requests", "--streamed-size")) {
      declared.add(
          "AWS::Lambda::Url",
          "url",
          entry("TargetFunctionArn", reference(NAME, "Arn")),
          entry("InvokeMode", "RESPONSE_STREAM"));
    }
    arguments.last("--pollers").ifPresent(source -> addPollers(source, declared));
    if (arguments.has("--poller-hours") && !arguments.has("--pollers")) {
      throw new CommandLineError("--poller-hours: say what is polled with --pollers kafka or sqs");
    }
    if (arguments.has("--edge")) {
      declared.add("AWS::Lambda::Version", "version", entry("FunctionName", reference(NAME, "")));
      declared.add(
          "AWS::CloudFront::Distribution", "distribution", entry("DistributionConfig", edge()));
    }
  }

  private static Mapping edge() {
    return mapping(
        entry(
            "DefaultCacheBehavior",
            mapping(
                entry(
                    "LambdaFunctionAssociations",
                    list(
                        mapping(
                            entry("EventType", "origin-request"),
                            entry("LambdaFunctionARN", reference("version", ""))))))));
  }

  private static void addPollers(String source, Declared declared) {
    var pollers = entry("ProvisionedPollerConfig", mapping(entry("MinimumPollers", "1")));
    var function = entry("FunctionName", reference(NAME, ""));
    switch (source) {
      case "sqs" ->
          declared.add(
              "AWS::Lambda::EventSourceMapping",
              "mapping",
              function,
              pollers,
              entry("EventSourceArn", "arn:aws:sqs:us-east-1:123456789012:queue"));
      case "kafka" ->
          declared.add(
              "AWS::Lambda::EventSourceMapping",
              "mapping",
              function,
              pollers,
              entry("Topics", list(text("topic"))),
              entry("SelfManagedEventSource", mapping()));
      default -> throw new CommandLineError("--pollers " + source + ": write kafka or sqs");
    }
  }

  /// A size in MB, the typical one of a range, for the rules to judge.
  private static Optional<String> size(Arguments arguments, String option) {
    var said = arguments.last(option);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var parsed = Numbers.parse(said.get(), Quantity.MEGABYTES, ANY_MONTH);
    if (parsed instanceof Parsed.Good<Figure>(var figure)) {
      return Optional.of(Long.toString(figure.typical()));
    }
    var wrong = (Parsed.Wrong<Figure>) parsed;
    throw new CommandLineError(option + ": " + wrong.message());
  }

  static String architecture(String said) {
    return switch (said) {
      case "x86_64", "x86" -> "x86_64";
      case "arm64", "arm" -> "arm64";
      default -> throw new CommandLineError("--arch " + said + ": write x86_64 or arm64");
    };
  }

  private static boolean anyOf(Arguments arguments, String... options) {
    for (var option : options) {
      if (arguments.has(option)) {
        return true;
      }
    }
    return false;
  }
}
