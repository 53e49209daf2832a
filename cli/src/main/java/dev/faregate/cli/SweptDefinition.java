package dev.faregate.cli;

import static dev.faregate.cli.EditedStack.text;

import dev.faregate.aws.Service;
import dev.faregate.aws.fargate.FargateTask;
import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Checks;
import dev.faregate.rule.Severity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The task definition that swept tasks are started from, whose containers may ask for more than a
/// size has. Where it is not in the descriptors, nothing is known of them.
final class SweptDefinition {
  private static final String TYPE = "AWS::ECS::TaskDefinition";

  private final Run run;
  private final Service fargate;
  private final Optional<Stack> stack;
  private final String name;
  private final Set<String> known;

  private SweptDefinition(Run run, Optional<Stack> stack, String name) {
    this.run = run;
    this.fargate = run.services().get(1);
    this.stack = stack;
    this.name = name;
    this.known = stack.isEmpty() ? Set.of() : errors(stack.get());
  }

  static SweptDefinition of(FargateTask task, Run run) {
    var stacks = new ArrayList<>(run.stacks());
    // Others may have one of the same name.
    stacks.sort(Comparator.comparing(stack -> !stack.source().file().equals(task.at().file())));
    for (var stack : stacks) {
      var found = in(stack, task.name(), run);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return new SweptDefinition(run, Optional.empty(), "");
  }

  private static Optional<SweptDefinition> in(Stack stack, String runner, Run run) {
    for (var declaration : stack.declarations()) {
      if (stack.qualified(declaration.name()).equals(runner)) {
        var definition =
            declaration.type().equals(TYPE)
                ? Optional.of(declaration)
                : referenced(declaration.properties(), stack);
        if (definition.isPresent()) {
          var name = stack.qualified(definition.get().name());
          return Optional.of(new SweptDefinition(run, Optional.of(stack), name));
        }
      }
    }
    for (var nested : stack.nested()) {
      var found = in(nested, runner, run);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The first task definition that a node names.
  private static Optional<Declaration> referenced(Node node, Stack stack) {
    var below = new ArrayList<Node>();
    if (node instanceof Reference reference) {
      var named = stack.find(reference.resource());
      return named.isPresent() && named.get().type().equals(TYPE) ? named : Optional.empty();
    }
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> below.add(entry.value()));
    } else if (node instanceof Sequence(var items, _)) {
      below.addAll(items);
    }
    for (var inner : below) {
      var found = referenced(inner, stack);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// What the rules say of a size, and not of the definition as it is.
  List<String> refusals(SweepSize size) {
    if (stack.isEmpty()) {
      return List.of();
    }
    var origin = Origin.at(stack.get().find(simple()).orElseThrow().at());
    var properties =
        Map.of(
            "Cpu", text(Long.toString(size.cpu()), origin),
            "Memory", text(Long.toString(size.memory()), origin));
    var refusals = new ArrayList<String>();
    for (var error : errors(EditedStack.of(stack.get(), name, properties).orElseThrow())) {
      if (!known.contains(error)) {
        refusals.add(error);
      }
    }
    return refusals;
  }

  private String simple() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private Set<String> errors(Stack in) {
    var resources = new ArrayList<Resource>();
    for (var resource : fargate.judged(List.of(in), run.inputs(), run.catalog())) {
      if (resource.name().equals(name)) {
        resources.add(resource);
      }
    }
    var checks = new Checks(run.catalog());
    checks.run(fargate.rules(), resources);
    var errors = new TreeSet<String>();
    for (var finding : checks.findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.message());
      }
    }
    return errors;
  }
}
