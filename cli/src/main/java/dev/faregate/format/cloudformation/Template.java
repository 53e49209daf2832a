package dev.faregate.format.cloudformation;

import dev.faregate.format.Declaration;
import dev.faregate.format.Evaluator;
import dev.faregate.format.Inputs;
import dev.faregate.format.Problems;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One template while it is read: its sections, and the evaluator that knows them.
final class Template {
  private final Source source;
  private final Mapping written;
  private final Nesting nesting;
  private final Problems problems = new Problems();
  private final Parameters parameters;
  private final Sections sections;
  private final Conditions conditions;
  private final Outputs outputs;
  private final NestedStacks nested;
  private final Transforms transforms;
  private final Evaluator evaluator;

  Template(Source source, Mapping written, Inputs inputs, Nesting nesting) {
    this.source = source;
    this.written = written;
    this.nesting = nesting;
    var prepared = nesting.dialect().prepare(written, problems);
    var include = new Include(inputs.files(), source.file());
    var expansion = new Expansion(include);
    transforms = new Transforms(prepared, nesting.dialect().addsMore());
    parameters = new Parameters(declaredParameters(prepared), inputs.parameters(), problems);
    sections = new Sections(prepared, transforms, include, expansion);
    conditions = new Conditions(sections);
    outputs = new Outputs(sections, conditions);
    nested = new NestedStacks(sections, conditions, inputs, nesting, source.file());
    var pseudo = new PseudoParameters(inputs.region());
    var references = new References(parameters, pseudo, sections, transforms, nested);
    var functions = Intrinsics.of(references, conditions, new Mappings(sections), include);
    evaluator =
        new Evaluator(
            functions,
            new NoIntrinsic(functions.keySet()),
            new LongForms(expansion),
            nesting.work(),
            problems);
  }

  /// All that the template declares, those it nests included.
  Stack stack(Inputs inputs) {
    sections.check(evaluator);
    transforms.report(evaluator);
    if (nesting.name().isEmpty()) {
      checkOptions(inputs);
    }
    conditions.settleAll(evaluator);
    var resources = new Resources(sections, conditions, nested, nesting.condition(), source.file());
    var declarations = resources.read(evaluator);
    outputs.check(evaluator);
    var stacks = new ArrayList<Stack>();
    for (var child : resources.stacks()) {
      stacks.add(child.stack(inputs));
    }
    return lowered(declarations, stacks);
  }

  /// See [Outputs#value].
  Node output(String name, Origin use, Problems outer) {
    return outputs.value(name, use, outer, evaluator);
  }

  /// Says what the resource that nests this template gives wrongly.
  ///
  /// @param given the names of the parameters it gives
  /// @param properties its own
  void checkGiven(String stack, Set<String> given, Mapping properties, Problems outer) {
    var where = properties.get("Parameters").orElse(properties);
    for (var name : given) {
      if (!parameters.declares(name)) {
        var message =
            "stack " + stack + " gives parameter " + name + ", which its template has not";
        outer.add(message, name, parameters::names, where.origin());
      }
    }
    for (var name : parameters.missing()) {
      if (!(where instanceof Unknown)) {
        var message = "stack " + stack + " gives no value for parameter " + name;
        outer.add(message + ", which has no default", where.origin());
      }
    }
  }

  private Stack lowered(List<Declaration> declarations, List<Stack> stacks) {
    var stack =
        new Stack(
            CloudFormation.NAME,
            nesting.name(),
            source,
            Optional.empty(),
            declarations,
            stacks,
            problems.list());
    return nesting.dialect().lower(written, stack);
  }

  /// A parameter file may serve several templates; an option that nobody knows is a slip.
  private void checkOptions(Inputs inputs) {
    for (var entry : inputs.parameters().entrySet()) {
      var origin = entry.getValue().origin();
      if (!parameters.declares(entry.getKey()) && origin.at().isEmpty()) {
        var message = "no parameter " + entry.getKey() + " in this template";
        problems.add(message, entry.getKey(), parameters::names, origin);
      }
    }
  }

  private static Mapping declaredParameters(Mapping template) {
    return Fields.mapping(template, "Parameters").orElse(Mapping.empty(template.origin()));
  }
}
