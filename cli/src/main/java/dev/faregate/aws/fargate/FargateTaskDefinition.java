package dev.faregate.aws.fargate;

import dev.faregate.format.Declaration;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.Optional;

/// A task definition that AWS would register for Fargate, which is when it judges it. What runs it
/// is a [FargateTask], and that is what costs.
///
/// @param uncertain why it is not known whether it is meant for Fargate, where that is so
public record FargateTaskDefinition(
    Place place, Declaration declaration, Optional<Node.Unknown> uncertain) implements Resource {

  @Override
  public String name() {
    return place.name();
  }

  @Override
  public String type() {
    return place.type();
  }

  @Override
  public String service() {
    return "fargate";
  }

  @Override
  public String region() {
    return place.region();
  }

  @Override
  public Span at() {
    return place.at();
  }

  @Override
  public Optional<String> condition() {
    return place.condition();
  }

  @Override
  public Mapping settings() {
    return place.settings();
  }

  @Override
  public String summary() {
    return "task definition for Fargate";
  }

  TaskShape shape() {
    return TaskShape.of(declaration);
  }

  /// What it runs on, in AWS's word.
  Value<String> system() {
    return declaration.text("RuntimePlatform.OperatingSystemFamily");
  }

  /// Where something that is missing should stand.
  Origin origin() {
    return Origin.at(place.at());
  }

  /// Passes over a definition that may be meant for instances, and says so.
  ///
  /// @return whether Fargate's rules hold for it
  boolean isJudged(Reporter reporter) {
    if (uncertain.isEmpty()) {
      return true;
    }
    reporter.notChecked(
        "RequiresCompatibilities", uncertain.get().reason(), uncertain.get().origin());
    return false;
  }
}
