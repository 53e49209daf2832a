package dev.faregate.aws.lambda;

import static dev.faregate.aws.lambda.Gathering.items;
import static dev.faregate.aws.lambda.Gathering.property;

import dev.faregate.aws.ScheduledActions;
import dev.faregate.aws.lambda.Companions.Bounds;
import dev.faregate.aws.lambda.Companions.Gathered;
import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what the declarations of a stack say of its functions.
final class CompanionReader {
  private static final String POLLERS = "ProvisionedPollerConfig";
  private static final String PROVISIONED = "ProvisionedConcurrencyConfig";
  private static final String EXECUTIONS = PROVISIONED + ".ProvisionedConcurrentExecutions";

  private final Gathering functions;
  private final TriggerReader triggers;
  private final Map<String, String> types = new HashMap<>();
  private final List<Declaration> detached = new ArrayList<>();

  CompanionReader(Stack stack) {
    functions = new Gathering(stack);
    triggers = new TriggerReader(functions);
    for (var declaration : stack.declarations()) {
      types.put(declaration.name(), declaration.type());
    }
    for (var declaration : stack.declarations()) {
      read(declaration);
    }
  }

  /// What was said of a function.
  Companions of(String function, Optional<CapacityProvider> capacity) {
    return functions.named(function).build(capacity);
  }

  /// Configurations that cost something and whose function is not in this stack.
  List<Declaration> detached() {
    return detached;
  }

  /// What such a configuration says.
  Companions ofDetached(Declaration declaration) {
    var gathered = new Gathered();
    if (declaration.node(POLLERS).isPresent()) {
      gathered.pollers.add(EventPollers.of(declaration, types));
    } else {
      gathered.provisioned.add(declaration.number(EXECUTIONS));
    }
    return gathered.build(Optional.empty());
  }

  private void read(Declaration declaration) {
    switch (declaration.type()) {
      case "AWS::Lambda::Version" -> version(declaration);
      case "AWS::Lambda::Alias" -> provisioned(declaration);
      case "AWS::Lambda::EventSourceMapping" -> pollers(declaration);
      case "AWS::CloudFront::Distribution" -> distribution(declaration);
      case "AWS::ApplicationAutoScaling::ScalableTarget" -> scaling(declaration);
      default -> {}
    }
    triggers.read(declaration);
  }

  private void version(Declaration version) {
    var function = functions.linked(version, "FunctionName");
    if (function.isPresent()) {
      function.get().versions++;
    }
    provisioned(version);
  }

  private void provisioned(Declaration qualifier) {
    if (qualifier.node(PROVISIONED).isPresent()) {
      var function = functions.linked(qualifier, "FunctionName");
      if (function.isEmpty()) {
        detached.add(qualifier);
      } else {
        function.get().provisioned.add(qualifier.number(EXECUTIONS));
      }
    }
  }

  private void pollers(Declaration mapping) {
    if (mapping.node(POLLERS).isPresent() && mapping.flag("Enabled", true).orAssume(true)) {
      var function = functions.linked(mapping, "FunctionName");
      if (function.isEmpty()) {
        detached.add(mapping);
      } else {
        function.get().pollers.add(EventPollers.of(mapping, types));
      }
    }
  }

  private void distribution(Declaration distribution) {
    associations(distribution.node("DistributionConfig.DefaultCacheBehavior"));
    for (var behavior : items(distribution.node("DistributionConfig.CacheBehaviors"))) {
      associations(Optional.of(behavior));
    }
  }

  private void associations(Optional<Node> behavior) {
    if (behavior.isPresent()) {
      for (var association : items(property(behavior.get(), "LambdaFunctionAssociations"))) {
        var function = functions.linked(property(association, "LambdaFunctionARN"));
        if (function.isPresent()) {
          function.get().edge = true;
        }
      }
    }
  }

  private void scaling(Declaration target) {
    var dimension = target.text("ScalableDimension").orAssume("");
    if (dimension.equals("lambda:function:ProvisionedConcurrency")) {
      var function = functions.linked(target, "ResourceId");
      if (function.isPresent()) {
        var bounds =
            new Bounds(
                target.number("MinCapacity"),
                target.number("MaxCapacity"),
                ScheduledActions.of(target));
        function.get().scaling.add(bounds);
      }
    }
  }
}
