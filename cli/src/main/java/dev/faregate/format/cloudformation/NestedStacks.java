package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Inputs;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import dev.faregate.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The stacks that a template declares by local path, each read when it is first asked for.
final class NestedStacks {
  /// Opening a file is work, however little it says.
  private static final int STEPS_TO_OPEN = 1000;

  private final Sections sections;
  private final Conditions conditions;
  private final Inputs inputs;
  private final Nesting nesting;
  private final String file;
  private final Map<String, Optional<Template>> templates = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  /// @param file of the template that declares them
  NestedStacks(
      Sections sections, Conditions conditions, Inputs inputs, Nesting nesting, String file) {
    this.sections = sections;
    this.conditions = conditions;
    this.inputs = inputs;
    this.nesting = nesting;
    this.file = file;
  }

  boolean has(String name, Evaluator evaluator) {
    var resource = sections.get("Resources", evaluator).get(name);
    return resource.isPresent() && NestedStack.is(resource.get());
  }

  /// An output of a nested stack as it arrives at `use`.
  Node output(String stack, String output, Origin use, Evaluator evaluator) {
    var template = template(stack, evaluator);
    return template.isEmpty()
        ? new Unknown("outputs of " + stack + " are known only at deployment", use)
        : template.get().output(output, use, evaluator.problems());
  }

  /// The template of a nested stack, if it can be read.
  Optional<Template> template(String name, Evaluator evaluator) {
    var known = templates.get(name);
    if (known != null) {
      return known;
    }
    var entry = sections.get("Resources", evaluator).entry(name).orElseThrow();
    if (!underWay.add(name)) {
      evaluator.problems().add("stack " + name + " needs its own outputs", entry.key().origin());
      return Optional.empty();
    }
    var template =
        entry.value() instanceof Mapping resource
            ? read(entry, resource, evaluator)
            : Optional.<Template>empty();
    templates.put(name, template);
    underWay.remove(name);
    return template;
  }

  /// The evaluated properties of a nested stack, which may need the outputs of others.
  static Node properties(String name, Mapping resource, Evaluator evaluator) {
    var properties = resource.get("Properties").orElse(Mapping.empty(resource.origin()));
    return evaluator.once("stack " + name, properties);
  }

  private Optional<Template> read(Mapping.Entry entry, Mapping resource, Evaluator evaluator) {
    var undecided = Optional.<Unknown>empty();
    var condition = Fields.text(resource, "Condition");
    if (condition.isPresent()) {
      var name = condition.get();
      var truth = conditions.decision(name.text(), name.origin(), evaluator);
      if (Logic.isFalse(truth)) {
        return Optional.empty();
      }
      undecided = truth instanceof Unknown unknown ? Optional.of(unknown) : undecided;
    }
    if (!(properties(entry.name(), resource, evaluator) instanceof Mapping properties)) {
      return Optional.empty();
    }
    var location = NestedStack.localTemplate(resource, properties);
    if (location.isEmpty()) {
      return Optional.empty();
    }
    var source = open(location.get(), NestedStack.saysSo(resource, properties), evaluator);
    return source.isEmpty()
        ? Optional.empty()
        : template(entry, properties, source.get(), undecided, evaluator);
  }

  /// @param needed whether it is a problem if the file is not there
  private Optional<Source> open(Scalar location, boolean needed, Evaluator evaluator) {
    if (!evaluator.work().spend(STEPS_TO_OPEN)) {
      evaluator.exhausted(location.origin());
      return Optional.empty();
    }
    var source = inputs.files().open(file, location.text());
    for (var problem : source.problems()) {
      if (problem.fatal()) {
        if (needed) {
          evaluator.problems().doubt(problem.message(), location.origin());
        }
        return Optional.empty();
      }
    }
    if (nesting.files().contains(source.file())) {
      var chain = String.join(" → ", nesting.files()) + " → " + source.file();
      evaluator.problems().add("nested stacks lead back: " + chain, location.origin());
      return Optional.empty();
    }
    if (nesting.isDeepest()) {
      evaluator.problems().add("stacks are nested too deeply to be read", location.origin());
      return Optional.empty();
    }
    return Optional.of(source);
  }

  private Optional<Template> template(
      Mapping.Entry entry,
      Mapping properties,
      Source source,
      Optional<Unknown> undecided,
      Evaluator evaluator) {
    if (source.documents().isEmpty() || !(source.documents().getFirst() instanceof Mapping root)) {
      evaluator.problems().add(source.file() + " is no template", entry.key().origin());
      return Optional.empty();
    }
    var given = NestedStack.parameters(properties);
    var inner = nesting.inside(entry.name(), source.file(), undecided);
    var template = new Template(source, root, inputs.withParameters(given), inner);
    template.checkGiven(entry.name(), given.keySet(), properties, evaluator.problems());
    return Optional.of(template);
  }
}
