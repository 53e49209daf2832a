package dev.faregate.aws.fargate;

import dev.faregate.format.Declaration;
import dev.faregate.format.Inputs;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every declaration of a run, and how one finds another: by logical name within a stack and those
/// around it, or by the name it has in the account.
final class Declarations {
  /// Where nobody says where it runs. The report says that this is assumed.
  private static final String REGION = "us-east-1";

  private static final int DEEPEST_TEXT = 8;

  private final List<Declared> all = new ArrayList<>();
  private final IdentityHashMap<Stack, Map<String, Declared>> logical = new IdentityHashMap<>();
  private final IdentityHashMap<Stack, Stack> around = new IdentityHashMap<>();
  private final Map<String, Declared> named = new HashMap<>();

  Declarations(List<Stack> stacks, Inputs inputs) {
    for (var stack : stacks) {
      add(stack, inputs.region().orElse(REGION));
    }
  }

  List<Declared> all() {
    return all;
  }

  private void add(Stack stack, String outerRegion) {
    var region = stack.region().orElse(outerRegion);
    var names = new HashMap<String, Declared>();
    for (var declaration : stack.declarations()) {
      var declared = new Declared(declaration, stack, region);
      all.add(declared);
      names.putIfAbsent(declaration.name(), declared);
      var name = accountName(declaration);
      if (!name.isEmpty()) {
        named.putIfAbsent(declaration.type() + " " + name, declared);
      }
    }
    logical.put(stack, names);
    for (var nested : stack.nested()) {
      around.put(nested, stack);
      add(nested, region);
    }
  }

  private static String accountName(Declaration declaration) {
    return switch (declaration.type()) {
      case Types.TASK_DEFINITION -> declaration.text("Family").orAssume("");
      case Types.SERVICE -> declaration.text("ServiceName").orAssume("");
      case Types.CLUSTER -> declaration.text("ClusterName").orAssume("");
      default -> "";
    };
  }

  /// What `node`, as written in `from`, means: a reference, a name or the ARN of something of that
  /// type.
  Optional<Declared> find(Optional<Node> node, Stack from, String type) {
    return node.isEmpty() ? Optional.empty() : find(node.get(), from, type, 0);
  }

  private Optional<Declared> find(Node node, Stack from, String type, int depth) {
    if (node instanceof Node.Reference(var resource, _, _)) {
      return byLogicalName(resource, from, type);
    }
    if (node instanceof Node.Scalar(var text, _, _)) {
      return Optional.ofNullable(named.get(type + " " + lastName(text)));
    }
    if (node instanceof Node.Text(var pieces, _)) {
      // The service stands last in `service/cluster/service`, and so does a name in an ARN.
      for (int i = pieces.size() - 1; i >= 0 && depth < DEEPEST_TEXT; i--) {
        var found = find(pieces.get(i), from, type, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Declared> byLogicalName(String name, Stack from, String type) {
    for (var stack = from; stack != null; stack = around.get(stack)) {
      var names = logical.get(stack);
      var declared = names == null ? null : names.get(name);
      if (declared != null && declared.type().equals(type)) {
        return Optional.of(declared);
      }
    }
    return Optional.empty();
  }

  /// `web` of `arn:aws:ecs:eu-west-1:123456789012:task-definition/web:3`.
  static String lastName(String text) {
    var name = text.substring(text.lastIndexOf('/') + 1);
    int revision = name.indexOf(':');
    return revision < 0 ? name : name.substring(0, revision);
  }

  /// What a node says that means another resource, for people.
  static String words(Node node) {
    if (node instanceof Node.Reference(var resource, _, _)) {
      return resource;
    }
    if (node instanceof Node.Unknown(var reason, _)) {
      return reason;
    }
    return Properties.text(node).orAssume("the one named here");
  }
}
