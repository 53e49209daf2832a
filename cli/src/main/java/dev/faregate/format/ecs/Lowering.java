package dev.faregate.format.ecs;

import dev.faregate.format.Capitals;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.List;
import java.util.Map;

/// Turns ECS's words into CloudFormation's.
final class Lowering {
  private static final List<String> FREE_FORM =
      List.of("dockerLabels", "options", "driverOpts", "labels");

  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "efsVolumeConfiguration", "EFSVolumeConfiguration",
          "fsxWindowsFileServerVolumeConfiguration", "FSxWindowsFileServerVolumeConfiguration",
          "fileSystemId", "FilesystemId",
          "iam", "IAM");

  private final Capitals capitals = new Capitals(OTHER_WORDS, FREE_FORM, Lowering::leaf);

  Mapping properties(Mapping written) {
    return capitals.mapping(written);
  }

  Mapping.Entry property(String name, Node value) {
    return capitals.entry(name, value);
  }

  private static Node leaf(Node node) {
    if (node instanceof Scalar scalar && Shapes.isPlaceholder(scalar)) {
      return new Node.Unknown(scalar.text().strip() + " is filled in later", scalar.origin());
    }
    if (node instanceof Node.Call(var function, _, var origin)) {
      return new Node.Unknown("ECS knows no " + function, origin);
    }
    return node;
  }
}
