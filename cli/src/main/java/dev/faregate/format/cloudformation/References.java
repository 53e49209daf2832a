package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// What the names in `Ref`, `Fn::GetAtt` and `Fn::Sub` stand for.
final class References {
  private static final String MODULE = "::MODULE";
  private static final String OUTPUTS = "Outputs.";

  private final Parameters parameters;
  private final PseudoParameters pseudo;
  private final Sections sections;
  private final Transforms transforms;
  private final NestedStacks nested;

  References(
      Parameters parameters,
      PseudoParameters pseudo,
      Sections sections,
      Transforms transforms,
      NestedStacks nested) {
    this.parameters = parameters;
    this.pseudo = pseudo;
    this.sections = sections;
    this.transforms = transforms;
    this.nested = nested;
  }

  /// `Ref`: a parameter's value, or the resource itself.
  Node named(String name, Origin use, Evaluator evaluator) {
    if (PseudoParameters.has(name)) {
      return pseudo.value(name, use);
    }
    if (parameters.declares(name)) {
      return parameters.value(name, use);
    }
    return exists(name, evaluator)
        ? new Reference(name, "", use)
        : undeclared("Ref to " + name, name, use, evaluator);
  }

  /// `Fn::GetAtt`.
  Node attribute(String resource, String attribute, Origin use, Evaluator evaluator) {
    if (!exists(resource, evaluator)) {
      return undeclared("Fn::GetAtt of " + resource, resource, use, evaluator);
    }
    if (attribute.startsWith(OUTPUTS) && nested.has(resource, evaluator)) {
      var output = attribute.substring(OUTPUTS.length());
      return nested.output(resource, output, use, evaluator);
    }
    return new Reference(resource, attribute, use);
  }

  private boolean exists(String name, Evaluator evaluator) {
    var resources = sections.get("Resources", evaluator);
    return resources.has(name) || isMade(name, resources);
  }

  /// Whether a macro or a module makes a resource of that name: its name begins with that of what
  /// it is made for.
  private boolean isMade(String name, Mapping resources) {
    if (transforms.anythingMayBeAdded()) {
      return true;
    }
    if (transforms.serverless() && name.startsWith("Serverless")) {
      return true;
    }
    for (int end = name.length() - 1; end > 0; end--) {
      var maker = resources.get(name.substring(0, end));
      if (maker.isPresent() && (transforms.serverless() || isModule(maker.get()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModule(Node resource) {
    var type = Fields.text(resource, "Type");
    return type.isPresent() && type.get().text().endsWith(MODULE);
  }

  private Unknown undeclared(String what, String name, Origin use, Evaluator evaluator) {
    var message = what + ", which this template does not declare";
    evaluator.problems().add(message, name, () -> names(evaluator), use);
    return new Unknown(name + " is not declared", use);
  }

  private List<String> names(Evaluator evaluator) {
    var names = new ArrayList<>(parameters.names());
    names.addAll(Fields.names(sections.get("Resources", evaluator)));
    names.addAll(PseudoParameters.NAMES);
    return names;
  }
}
