package dev.faregate.format.serverless;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;

/// `vpc` and `fileSystemConfig`.
final class FunctionNetwork {
  private FunctionNetwork() {}

  static void put(ServiceFunction function, Draft draft) {
    var disabled = function.written().get("vpc");
    boolean off = disabled.isPresent() && disabled.get() instanceof Scalar;
    var vpc = function.setting("vpc");
    if (vpc.isPresent() && !off) {
      draft.keep(Made.renamed(vpc.get(), "VpcConfig", network(vpc.get().value())));
    }
    var files = function.own("fileSystemConfig");
    if (files.isPresent()) {
      draft.keep(Made.renamed(files.get(), "FileSystemConfigs", fileSystems(files.get().value())));
    }
  }

  private static Node network(Node vpc) {
    return vpc instanceof Mapping written
        ? new Draft(written.origin())
            .takeAs(written, "securityGroupIds", "SecurityGroupIds")
            .takeAs(written, "subnetIds", "SubnetIds")
            .takeAs(written, "ipv6AllowedForDualStack", "Ipv6AllowedForDualStack")
            .build()
        : vpc;
  }

  private static Node fileSystems(Node node) {
    var all = node instanceof Sequence(var items, _) ? items : java.util.List.of(node);
    var systems = new ArrayList<Node>(all.size());
    for (var one : all) {
      systems.add(
          one instanceof Mapping written
              ? new Draft(written.origin())
                  .takeAs(written, "arn", "Arn")
                  .takeAs(written, "localMountPath", "LocalMountPath")
                  .build()
              : one);
    }
    return new Sequence(systems, node.origin());
  }
}
