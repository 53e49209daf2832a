package dev.faregate.aws.batch;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.List;

/// What a job definition says of its size in `ResourceRequirements`.
///
/// @param isKnown whether all of the list is there to be read
/// @param cpu in vCPUs, as written
/// @param memory in MiB
record JobSize(boolean isKnown, Value<String> cpu, Value<Long> memory) {
  private static final String CONTAINER = "ContainerProperties";
  private static final String REQUIREMENTS = "ContainerProperties.ResourceRequirements";

  /// Whether the job surely runs on Fargate, in one container that is there to be read.
  static boolean isOnFargate(DeclaredResource job) {
    if (!"AWS::Batch::JobDefinition".equals(job.type())
        || !(job.declaration().node("PlatformCapabilities").orElse(Mapping.empty(job.origin()))
            instanceof Sequence(var items, _))
        || !(job.declaration().node(CONTAINER).orElse(job.declaration().metadata())
            instanceof Mapping container)) {
      return false;
    }
    boolean isThere = container != job.declaration().metadata();
    return isThere
        && items.size() == 1
        && items.getFirst() instanceof Scalar platform
        && "FARGATE".equals(platform.text());
  }

  static JobSize of(DeclaredResource job) {
    var node = job.declaration().node(REQUIREMENTS);
    if (node.isEmpty()) {
      return new JobSize(true, new Value.Absent<>(), new Value.Absent<>());
    }
    boolean known = node.get() instanceof Sequence;
    Value<String> cpu = new Value.Absent<>();
    Value<Long> memory = new Value.Absent<>();
    for (var item : node.get() instanceof Sequence(var items, _) ? items : List.<Node>of()) {
      if (!(item instanceof Mapping requirement)
          || !(Properties.text(requirement, "Type") instanceof Value.Given<String>(var type, _))) {
        known = false;
      } else if (type.equals("VCPU")) {
        cpu = Properties.text(requirement, "Value");
      } else if (type.equals("MEMORY")) {
        memory = Properties.number(requirement, "Value");
      }
    }
    return new JobSize(known, cpu, memory);
  }
}
