package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import java.util.List;

/// Flags a task whose image is in a private ECR repository and that has no role to fetch it with.
final class FargateImageRoleMissing implements Rule<FargateTaskDefinition> {
  private static final String REGISTRY = ".dkr.ecr.";

  @Override
  public Class<FargateTaskDefinition> subject() {
    return FargateTaskDefinition.class;
  }

  @Override
  public void check(FargateTaskDefinition task, Catalog catalog, Reporter reporter) {
    if (!task.isJudged(reporter)) {
      return;
    }
    var definition = task.declaration();
    if (definition.node("ExecutionRoleArn").isPresent()) {
      reporter.checked();
      return;
    }
    var list = definition.node("ContainerDefinitions");
    if (list.isPresent() && list.get() instanceof Sequence(var items, _)) {
      for (var item : items) {
        if (item instanceof Mapping container && isPrivate(container)) {
          reporter.report(
              task.origin(),
              "ExecutionRoleArn is missing; with it Fargate fetches images from ECR",
              List.of(),
              catalog.message("fargate.ecr-role"));
          return;
        }
      }
    }
  }

  private static boolean isPrivate(Mapping container) {
    var image = Properties.node(container, "Image");
    if (image.isEmpty()) {
      return false;
    }
    if (image.get() instanceof Text(var pieces, _)) {
      var known = new StringBuilder();
      for (Node piece : pieces) {
        known.append(piece instanceof Scalar scalar ? scalar.text() : "?");
      }
      return known.indexOf(REGISTRY) >= 0;
    }
    return image.get() instanceof Scalar scalar && scalar.text().contains(REGISTRY);
  }
}
