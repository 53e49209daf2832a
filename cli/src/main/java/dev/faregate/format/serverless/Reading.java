package dev.faregate.format.serverless;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Inputs;
import dev.faregate.format.Made;
import dev.faregate.format.Problems;
import dev.faregate.format.Stack;
import dev.faregate.format.Work;
import dev.faregate.format.cloudformation.CloudFormation;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One service while it is read.
final class Reading {
  private final Source source;
  private final Mapping service;
  private final Inputs inputs;
  private final Problems problems = new Problems();
  private final VariableSources variables;
  private final Evaluator evaluator;
  private final Generated generated = new Generated();

  Reading(Source source, Mapping service, Inputs inputs) {
    this.source = source;
    this.service = service;
    this.inputs = inputs;
    variables =
        new VariableSources(
            new Self(service, inputs), new LocalFiles(inputs.files(), source.file()), inputs);
    // What is called already is CloudFormation's, and stays: only what it is given is resolved.
    evaluator =
        new Evaluator(
            Map.of(),
            (call, within) ->
                new Call(call.function(), within.evaluate(call.argument()), call.origin()),
            new Variables(variables),
            new Work(),
            problems);
  }

  Stack stack() {
    var provider = section("provider");
    var functions = functions(provider);
    for (var function : functions) {
      lower(function);
    }
    LayersSection.add(section("layers"), generated);
    var made = Made.entry("Resources", generated.mapping(service.origin()));
    var template =
        ResourcesSection.over(Made.mapping(service.origin(), made), section("resources"), problems);
    var region = text("${self:provider.region}");
    var evaluated =
        new CloudFormation(new Plugins()).read(source, template, inputs(template, region));
    var all = new ArrayList<>(problems.list());
    all.addAll(evaluated.problems());
    return new Stack(
        ServerlessFramework.NAME,
        "",
        source,
        region,
        Renaming.of(evaluated.declarations(), functions),
        evaluated.nested(),
        all);
  }

  private List<ServiceFunction> functions(Node provider) {
    var settings = provider instanceof Scalar ? Mapping.empty(provider.origin()) : provider;
    boolean plugins = hasPlugins();
    var functions = new ArrayList<ServiceFunction>();
    for (var entry : FunctionsSection.of(section("functions"), problems)) {
      if (entry.value() instanceof Mapping written) {
        var name = written.get("name").orElseGet(() -> deployed(entry.key()));
        functions.add(new ServiceFunction(entry.key(), written, settings, name, plugins));
      }
    }
    return functions;
  }

  private void lower(ServiceFunction function) {
    var properties = FunctionProperties.of(function);
    generated.add("AWS::Lambda::Function", function.logicalName(), function.place(), properties);
    var condition = function.own("condition");
    if (condition.isPresent()) {
      generated.attribute(function.logicalName(), "Condition", condition.get().value());
    }
    if (properties.get("Role").orElse(properties) instanceof Call call
        && call.argument() instanceof Scalar role
        && role.text().startsWith(FunctionRole.MADE)) {
      generated.add(
          "AWS::IAM::Role",
          FunctionRole.MADE,
          service.entry("provider").get().key().origin(),
          Mapping.empty(service.origin()));
    }
    new FunctionParts(function, generated).add();
    Events.add(function, generated);
  }

  /// `orders-dev-place`.
  private Node deployed(Scalar key) {
    var stem = text("${self:service}-${self:provider.stage}-");
    return stem.isPresent()
        ? Made.text(stem.get() + key.text(), key.origin())
        : new Unknown("the service's name or stage is not known", key.origin());
  }

  private Optional<String> text(String variable) {
    var silent = new Scalar(variable, true, service.origin());
    return evaluator.evaluate(silent) instanceof Scalar scalar && !scalar.isNull()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private boolean hasPlugins() {
    var plugins = section("plugins");
    if (plugins instanceof Sequence list) {
      return !list.items().isEmpty();
    }
    return plugins instanceof Unknown
        || (plugins instanceof Mapping mapping && !mapping.entries().isEmpty());
  }

  /// A section with its variables resolved; empty where there is none.
  private Node section(String name) {
    var written = service.get(name);
    return written.isPresent()
        ? evaluator.evaluate(written.get())
        : Mapping.empty(service.origin());
  }

  /// What the template may know: not the options that were meant for variables.
  private Inputs inputs(Mapping template, Optional<String> region) {
    var parameters = new HashMap<>(inputs.parameters());
    var declared = template.get("Parameters").orElse(template);
    parameters
        .keySet()
        .removeIf(
            name ->
                (variables.used().contains(name) || "stage".equals(name))
                    && !(declared instanceof Mapping mapping && mapping.has(name)));
    return new Inputs(
        parameters,
        inputs.region().isPresent() ? inputs.region() : region,
        inputs.options(),
        inputs.files());
  }
}
