package dev.faregate.aws.eks;

import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// What a pod asks for of something, as Fargate counts: what its containers want together, or what
/// one that runs before them wants, whichever is more. A container with a limit and no request asks
/// for its limit.
final class Request {
  private final String resource;
  private final List<Value.Unknown<Long>> unknown = new ArrayList<>();
  private long most;
  private long largest = -1;
  private Origin origin;

  private Request(String resource, Origin origin) {
    this.resource = resource;
    this.origin = origin;
  }

  /// @param resource `cpu`, `memory`, `ephemeral-storage`
  static Request of(Pod pod, String resource) {
    var request = new Request(resource, pod.declared().origin());
    long together = 0;
    for (var container : pod.containers("containers")) {
      together = Quantity.plus(together, request.wanted(container));
    }
    request.most = together;
    for (var container : pod.containers("initContainers")) {
      request.most = Math.max(request.most, request.wanted(container));
    }
    Properties.node(pod.spec(), "resources")
        .ifPresent(
            node ->
                request.unknown.add(
                    new Value.Unknown<>("the pod has a size of its own", node.origin())));
    return request;
  }

  private long wanted(Mapping container) {
    var resources = Properties.node(container, "resources");
    if (resources.isEmpty()) {
      return 0;
    }
    var amount = amount(resources.get());
    if (amount instanceof Value.Given<Long>(var wanted, var at)) {
      if (wanted > largest) {
        largest = wanted;
        origin = at;
      }
      return wanted;
    }
    if (amount instanceof Value.Unknown<Long> reason) {
      unknown.add(reason);
    } else if (amount instanceof Value.Unfit<Long>(var found, _, var at)) {
      unknown.add(new Value.Unknown<>(found + " is no quantity", at));
    }
    return 0;
  }

  private Value<Long> amount(Node resources) {
    if (resources instanceof Node.Unknown(var why, var at)) {
      return new Value.Unknown<>(why, at);
    }
    if (!(resources instanceof Mapping mapping)) {
      return new Value.Absent<>();
    }
    var written =
        Properties.node(mapping, "requests." + resource)
            .or(() -> Properties.node(mapping, "limits." + resource));
    return written.isEmpty() ? new Value.Absent<>() : Quantity.of(written.get());
  }

  /// In thousandths; what is unknown counts as nothing.
  long atLeast() {
    return most;
  }

  /// Where the largest part of it is written.
  Origin origin() {
    return origin;
  }

  /// Counts a judgement, or says what kept it from being one.
  void tellChecked(Reporter reporter) {
    if (unknown.isEmpty()) {
      reporter.checked();
    } else {
      var reason = unknown.getFirst();
      reporter.notChecked(resource, reason.reason(), reason.origin());
    }
  }
}
