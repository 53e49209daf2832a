package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Spelling;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;

/// What templates write without tags: `{"Fn::Join": …}`, `{"Ref": …}`, `{{resolve:…}}`, and the
/// entries that stand for others.
final class LongForms implements Spelling {
  private static final String PREFIX = "Fn::";

  /// Directives of the packager rain, which CloudFormation never sees.
  static final String RAIN = "Rain::";

  private final Expansion expansion;

  LongForms(Expansion expansion) {
    this.expansion = expansion;
  }

  @Override
  public Node plain(Node node, Evaluator evaluator) {
    if (node instanceof Scalar scalar) {
      return DynamicReferences.in(scalar);
    }
    if (node instanceof Mapping mapping) {
      var call = asCall(mapping);
      return call == mapping ? expansion.expand(mapping, evaluator) : call;
    }
    if (node instanceof Call call) {
      return asCall(call);
    }
    return node;
  }

  /// The call that a node is, in whatever form, or the node itself.
  static Node asCall(Node node) {
    if (node instanceof Call(var function, var argument, var origin)
        && function.startsWith(PREFIX)) {
      return new Call(function.substring(PREFIX.length()), argument, origin);
    }
    if (!(node instanceof Mapping mapping) || mapping.entries().size() != 1) {
      return node;
    }
    var entry = mapping.entries().getFirst();
    var name = entry.name();
    if ("Ref".equals(name)) {
      return new Call(name, entry.value(), mapping.origin());
    }
    if (name.startsWith(PREFIX) && !name.startsWith(ForEach.PREFIX)) {
      return new Call(name.substring(PREFIX.length()), entry.value(), mapping.origin());
    }
    if (name.startsWith(RAIN) || name.startsWith("!" + RAIN)) {
      return new Call(name.substring(name.indexOf(RAIN)), entry.value(), mapping.origin());
    }
    return node;
  }

  /// As [#asCall], where `{"Condition": "Name"}` is a call too: in conditions, and only there.
  static Node asCondition(Node node) {
    if (node instanceof Mapping mapping && mapping.entries().size() == 1) {
      var entry = mapping.entries().getFirst();
      if ("Condition".equals(entry.name())) {
        return new Call("Condition", entry.value(), mapping.origin());
      }
    }
    return asCall(node);
  }
}
