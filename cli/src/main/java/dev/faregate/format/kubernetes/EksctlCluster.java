package dev.faregate.format.kubernetes;

import dev.faregate.format.Declaration;
import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.format.Names;
import dev.faregate.format.Properties;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A cluster as eksctl makes it, with its Fargate profiles and node groups, in CloudFormation's
/// words.
final class EksctlCluster {
  private final Source source;
  private final Mapping config;
  private final Node name;

  EksctlCluster(Mapping written, Source source) {
    this.source = source;
    this.config = (Mapping) new Holes().found(written);
    this.name = Properties.node(config, "metadata.name").orElse(config);
  }

  /// The region it says, if that is one word.
  static Optional<String> region(Mapping config) {
    var region = Properties.node(config, "metadata.region");
    return region.isPresent()
            && region.get() instanceof Scalar scalar
            && Names.isText(scalar)
            && !Holes.isHole(scalar)
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  void declare(List<Declaration> declarations) {
    var cluster = new Draft(config.origin()).put("Name", clusterName());
    var auto = Properties.node(config, "autoModeConfig.enabled");
    if (auto.isPresent()) {
      cluster.put(
          "ComputeConfig", Made.mapping(config.origin(), Made.entry("Enabled", auto.get())));
    }
    declarations.add(declaration("AWS::EKS::Cluster", name, cluster.build()));
    for (var profile : items("fargateProfiles")) {
      declarations.add(declaration("AWS::EKS::FargateProfile", nameOf(profile), lowered(profile)));
    }
    nodeGroups("managedNodeGroups", "AWS::EKS::Nodegroup", declarations);
    nodeGroups("nodeGroups", "AWS::AutoScaling::AutoScalingGroup", declarations);
    config
        .entry("karpenter")
        .ifPresent(
            entry ->
                declarations.add(
                    declaration(
                        "Kubernetes::NodePool", entry.key(), Mapping.empty(entry.key().origin()))));
  }

  private void nodeGroups(String key, String type, List<Declaration> declarations) {
    for (var group : items(key)) {
      var draft = new Draft(group.origin());
      draft.takeAs(group, "minSize", "MinSize").takeAs(group, "maxSize", "MaxSize");
      declarations.add(declaration(type, nameOf(group), draft.build()));
    }
  }

  private Mapping lowered(Mapping profile) {
    var draft = new Draft(profile.origin()).put("ClusterName", clusterName());
    draft.takeAs(profile, "name", "FargateProfileName").takeAs(profile, "subnets", "Subnets");
    draft.put(
        "PodExecutionRoleArn",
        profile
            .get("podExecutionRoleARN")
            .orElse(new Node.Unknown("eksctl makes the role", profile.origin())));
    var selectors = profile.entry("selectors");
    if (selectors.isPresent() && selectors.get().value() instanceof Sequence(var items, var at)) {
      var lowered = new ArrayList<Node>(items.size());
      for (var item : items) {
        lowered.add(item instanceof Mapping selector ? selector(selector) : item);
      }
      draft.keep(Made.renamed(selectors.get(), "Selectors", new Sequence(lowered, at)));
    } else {
      draft.takeAs(profile, "selectors", "Selectors");
    }
    return draft.build();
  }

  private static Mapping selector(Mapping selector) {
    var draft = new Draft(selector.origin()).takeAs(selector, "namespace", "Namespace");
    var labels = selector.entry("labels");
    if (labels.isPresent() && labels.get().value() instanceof Mapping written) {
      var pairs = new ArrayList<Node>();
      for (var label : written.entries()) {
        var origin = label.key().origin();
        pairs.add(
            Made.mapping(
                origin, Made.entry("Key", label.key()), Made.entry("Value", label.value())));
      }
      draft.keep(
          Made.renamed(labels.get(), "Labels", new Sequence(pairs, labels.get().value().origin())));
    }
    return draft.build();
  }

  private Node clusterName() {
    return name == config ? Made.text(Names.ofFile(source.file()), config.origin()) : name;
  }

  private static Node nameOf(Mapping item) {
    return item.get("name").orElse(item);
  }

  private List<Mapping> items(String key) {
    var found = new ArrayList<Mapping>();
    if (config.get(key).orElse(config) instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping mapping) {
          found.add(mapping);
        }
      }
    }
    return found;
  }

  private Declaration declaration(String type, Node named, Mapping properties) {
    return new Declaration(
        type,
        named instanceof Scalar scalar ? scalar.text() : Names.ofFile(source.file()),
        Names.place(named, source.file()),
        properties,
        Mapping.empty(named.origin()),
        Optional.empty());
  }
}
