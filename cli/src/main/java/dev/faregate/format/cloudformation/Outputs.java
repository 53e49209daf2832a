package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;

/// What a template tells others.
final class Outputs {
  private final Sections sections;
  private final Conditions conditions;

  Outputs(Sections sections, Conditions conditions) {
    this.sections = sections;
    this.conditions = conditions;
  }

  /// The output as it arrives at `use`, a place in the template that nests this one.
  ///
  /// @param outer the problems of that template
  Node value(String name, Origin use, Problems outer, Evaluator evaluator) {
    var outputs = sections.get("Outputs", evaluator);
    var entry = outputs.entry(name);
    if (entry.isEmpty()) {
      var message = "output " + name + ", which the nested template does not declare";
      outer.add(message, name, () -> Fields.names(outputs), use);
      return new Unknown("output " + name + " is not declared", use);
    }
    var value = value(entry.get(), evaluator);
    return Values.known(value) ? Values.through(value, use) : Values.unknown(value, use);
  }

  /// Evaluates all, for the problems in them.
  void check(Evaluator evaluator) {
    for (var entry : sections.get("Outputs", evaluator).entries()) {
      value(entry, evaluator);
    }
  }

  private Node value(Mapping.Entry entry, Evaluator evaluator) {
    var origin = entry.key().origin();
    if (!(entry.value() instanceof Mapping output) || !output.has("Value")) {
      evaluator.problems().add("output " + entry.name() + " has no Value", origin);
      return new Unknown("output " + entry.name() + " has no Value", origin);
    }
    var condition = Fields.text(output, "Condition");
    if (condition.isPresent()) {
      var truth = conditions.decision(condition.get().text(), origin, evaluator);
      if (!Logic.isTrue(truth)) {
        return truth instanceof Unknown
            ? truth
            : new Unknown("output " + entry.name() + " is left out by its condition", origin);
      }
    }
    return evaluator.once("output " + entry.name(), output.get("Value").orElseThrow());
  }
}
