package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.List;

/// Flags a capacity provider strategy whose providers do not go together: none with a weight, two
/// with a base, Fargate's beside those of instances.
final class EcsCapacityStrategyNotAccepted implements EcsRule {
  private static final List<String> TYPES =
      List.of(Ecs.SERVICE, Ecs.TASK_SET, Ecs.CLUSTER, Ecs.CLUSTER_PROVIDERS);

  @Override
  public List<String> types() {
    return TYPES;
  }

  @Override
  public void judge(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    var properties = resource.declaration().properties();
    boolean isRunner = resource.type().equals(Ecs.SERVICE) || resource.type().equals(Ecs.TASK_SET);
    var path = isRunner ? "CapacityProviderStrategy" : "DefaultCapacityProviderStrategy";
    var providers = Nodes.mappings(properties, path);
    if (providers.isEmpty() || !Nodes.isKnown(properties, path)) {
      return;
    }
    weights(providers, resource.key(properties, path), catalog, reporter);
    bases(providers, catalog, reporter);
    kinds(providers, reporter);
  }

  private static void weights(
      List<Mapping> providers, Origin list, Catalog catalog, Reporter reporter) {
    boolean isWritten = false;
    for (var provider : providers) {
      var weight = Properties.number(provider, "Weight");
      isWritten |= !(weight instanceof Value.Absent);
      if (!(weight instanceof Value.Absent)
          && !(weight instanceof Value.Given<Long>(var number, _) && number == 0)) {
        reporter.checked();
        return;
      }
    }
    // A single provider without figures is common and gets every task.
    if (isWritten || providers.size() > 1) {
      reporter.report(
          list,
          "no capacity provider has a weight above 0",
          List.of(),
          catalog.message("ecs.capacity-weights"));
    }
  }

  private static void bases(List<Mapping> providers, Catalog catalog, Reporter reporter) {
    int count = 0;
    for (var provider : providers) {
      if (Properties.number(provider, "Base") instanceof Value.Given<Long>(var base, var origin)
          && base > 0) {
        count++;
        if (count == 2) {
          reporter.report(
              origin,
              "a second capacity provider has a Base; ECS accepts one",
              List.of(),
              catalog.message("ecs.capacity-bases"));
        }
      }
    }
  }

  private static void kinds(List<Mapping> providers, Reporter reporter) {
    var fargate = "";
    for (var provider : providers) {
      var name = Nodes.text(provider, "CapacityProvider");
      fargate = isFargate(name) ? name : fargate;
    }
    for (var provider : providers) {
      var name = Properties.text(provider, "CapacityProvider");
      boolean isInstances = name instanceof Value.Given<String>(var text, _) && !isFargate(text);
      var node = provider.get("CapacityProvider").orElse(provider);
      if (!fargate.isEmpty() && isInstances) {
        reporter.report(
            node.origin(),
            "a provider of instances stands beside "
                + fargate
                + "; ECS accepts one kind in a strategy");
      }
    }
  }

  private static boolean isFargate(String provider) {
    return provider.equals("FARGATE") || provider.equals("FARGATE_SPOT");
  }
}
