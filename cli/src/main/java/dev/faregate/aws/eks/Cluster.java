package dev.faregate.aws.eks;

import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.resource.Value;
import dev.faregate.resource.Wildcard;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/// A cluster as one descriptor declares it, with its Fargate profiles.
///
/// @param mayHaveNodes whether it has other nodes too, or is itself declared elsewhere
record Cluster(List<Declaration> profiles, boolean mayHaveNodes) {
  private static final String KUBERNETES = "kubernetes";

  Cluster {
    profiles = List.copyOf(profiles);
  }

  static List<Cluster> all(List<Stack> stacks) {
    var clusters = new ArrayList<Cluster>();
    boolean hasPools = false;
    for (var stack : stacks) {
      hasPools |= add(stack, clusters);
    }
    if (!hasPools) {
      return clusters;
    }
    var withNodes = new ArrayList<Cluster>();
    for (var cluster : clusters) {
      withNodes.add(new Cluster(cluster.profiles(), true));
    }
    return withNodes;
  }

  /// @return whether the stack declares nodes, of whichever cluster
  private static boolean add(Stack stack, List<Cluster> clusters) {
    var profiles = new ArrayList<Declaration>();
    boolean isHere = false;
    boolean hasNodes = false;
    for (var declaration : stack.declarations()) {
      switch (declaration.type()) {
        case Eks.FARGATE_PROFILE -> profiles.add(declaration);
        case "AWS::EKS::Nodegroup", "AWS::AutoScaling::AutoScalingGroup", "Kubernetes::NodePool" ->
            hasNodes = true;
        case "AWS::EKS::Cluster" -> {
          isHere = true;
          hasNodes |= declaration.node("ComputeConfig.Enabled").isPresent();
        }
        default -> {}
      }
    }
    if (!profiles.isEmpty() || isHere && stack.format().equals(KUBERNETES)) {
      clusters.add(new Cluster(profiles, !isHere));
    }
    for (var nested : stack.nested()) {
      hasNodes |= add(nested, clusters);
    }
    return hasNodes;
  }

  /// Whether one of its profiles selects a pod.
  Match match(Declaration pod) {
    var best = Match.NO;
    for (var profile : profiles) {
      var match = match(profile, pod);
      best = better(best, profile.condition().isEmpty() ? match : worse(match, Match.PERHAPS));
    }
    return best;
  }

  private static Match match(Declaration profile, Declaration pod) {
    var selectors = profile.node("Selectors");
    if (selectors.isEmpty() || !(selectors.get() instanceof Sequence(var items, _))) {
      return Match.PERHAPS;
    }
    var best = Match.NO;
    for (var item : items) {
      best = better(best, match(item, pod));
    }
    return best;
  }

  private static Match match(Node node, Declaration pod) {
    if (!(node instanceof Mapping selector)) {
      return Match.PERHAPS;
    }
    var match = match(Properties.text(selector, "Namespace"), pod.text("namespace", "default"));
    var labels = Properties.node(selector, "Labels");
    if (labels.isEmpty()) {
      return match;
    }
    if (!(labels.get() instanceof Sequence(var items, _))) {
      return worse(match, Match.PERHAPS);
    }
    for (var item : items) {
      match = worse(match, item instanceof Mapping label ? label(label, pod) : Match.PERHAPS);
    }
    return match;
  }

  private static Match label(Mapping label, Declaration pod) {
    if (!(Properties.text(label, "Key") instanceof Value.Given<String>(var key, _))) {
      return Match.PERHAPS;
    }
    var labels = pod.node("labels");
    if (labels.isEmpty()) {
      return Match.NO;
    }
    if (!(labels.get() instanceof Mapping written)) {
      return Match.PERHAPS;
    }
    var value = written.get(key);
    return value.isEmpty()
        ? Match.NO
        : match(Properties.text(label, "Value"), Properties.text(value.get()));
  }

  private static Match match(Value<String> pattern, Value<String> text) {
    if (!(pattern instanceof Value.Given<String>(var wanted, _)) || !text.isKnown()) {
      return Match.PERHAPS;
    }
    return Wildcard.matches(wanted, text.orAssume("")) ? Match.YES : Match.NO;
  }

  private static Match better(Match one, Match other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Match worse(Match one, Match other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
