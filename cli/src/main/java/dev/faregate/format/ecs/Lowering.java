package dev.faregate.format.ecs;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Turns ECS's words into CloudFormation's: the same ones, with a capital first letter.
///
/// What YAML's aliases share is lowered once, so that a small file stays small.
final class Lowering {
  private static final int DEEPEST = 100;

  /// Whose keys are the user's own words.
  private static final List<String> FREE_FORM =
      List.of("dockerLabels", "options", "driverOpts", "labels");

  /// Where CloudFormation's word is another one.
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "efsVolumeConfiguration", "EFSVolumeConfiguration",
          "fsxWindowsFileServerVolumeConfiguration", "FSxWindowsFileServerVolumeConfiguration",
          "fileSystemId", "FilesystemId",
          "iam", "IAM");

  private final IdentityHashMap<Node, Node> lowered = new IdentityHashMap<>();

  Mapping properties(Mapping written) {
    return mapping(written, 0);
  }

  Mapping.Entry property(String name, Node value) {
    return new Mapping.Entry(new Scalar(word(name), false, value.origin()), node(value, 0));
  }

  private Node node(Node node, int depth) {
    if (depth > DEEPEST) {
      return new Node.Unknown("nested too deeply", node.origin());
    }
    var known = lowered.get(node);
    if (known != null) {
      return known;
    }
    var result = lower(node, depth);
    lowered.put(node, result);
    return result;
  }

  private Node lower(Node node, int depth) {
    if (node instanceof Mapping mapping) {
      return mapping(mapping, depth);
    }
    if (node instanceof Sequence list) {
      return list(list, depth);
    }
    if (node instanceof Scalar scalar && Shapes.isPlaceholder(scalar)) {
      return new Node.Unknown(scalar.text().strip() + " is filled in later", scalar.origin());
    }
    if (node instanceof Node.Call(var function, _, var origin)) {
      return new Node.Unknown("ECS knows no " + function, origin);
    }
    return node;
  }

  private Mapping mapping(Mapping written, int depth) {
    var entries = new ArrayList<Mapping.Entry>(written.entries().size());
    for (var entry : written.entries()) {
      var key = entry.key();
      var value = FREE_FORM.contains(key.text()) ? entry.value() : node(entry.value(), depth + 1);
      entries.add(
          new Mapping.Entry(new Scalar(word(key.text()), key.quoted(), key.origin()), value));
    }
    return new Mapping(entries, written.origin());
  }

  private Sequence list(Sequence written, int depth) {
    var items = new ArrayList<Node>(written.items().size());
    for (var item : written.items()) {
      items.add(node(item, depth + 1));
    }
    return new Sequence(items, written.origin());
  }

  private static String word(String camel) {
    var other = OTHER_WORDS.get(camel);
    if (other != null) {
      return other;
    }
    return camel.isEmpty() || !Character.isLowerCase(camel.charAt(0))
        ? camel
        : Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
  }
}
