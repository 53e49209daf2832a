package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.billing.Ceiling;
import dev.faregate.billing.Pricer;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import dev.faregate.usage.Usage;
import dev.faregate.usage.UsageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The service Lambda.
public final class Lambda implements Service {
  static final String NAME = "lambda";

  private static final Set<String> JUDGED =
      Set.of("AWS::Lambda::Function", "AWS::Lambda::LayerVersion");

  private static final String FREE = "free";
  private static final String WITH_FUNCTION = "priced with its function";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Resource> read(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    var resources = new ArrayList<Resource>();
    var defaults = LambdaDefaults.of(catalog);
    for (var stack : stacks) {
      read(stack, inputs, defaults, resources);
    }
    return resources;
  }

  private static void read(
      Stack stack, Inputs inputs, LambdaDefaults defaults, List<Resource> resources) {
    var said = stack.region().isPresent() ? stack.region() : inputs.region();
    var region = said.orElse(Regions.ASSUMED);
    new LambdaStack(stack, region, defaults).addTo(resources);
    for (var nested : stack.nested()) {
      read(nested, inputs, defaults, resources);
    }
  }

  @Override
  public List<Resource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    var declared = DeclaredResource.all(stacks, NAME, JUDGED);
    var judged = new ArrayList<Resource>(declared);
    judged.addAll(LambdaAccount.all(declared));
    judged.addAll(DeploymentPackages.of(stacks, inputs.files(), catalog));
    return judged;
  }

  @Override
  public List<Rule<?>> rules() {
    return LambdaRules.ALL;
  }

  @Override
  public List<Pricer<?>> pricers() {
    return List.of(new LambdaPricer(), new DetachedPricer());
  }

  @Override
  public List<UsageName> usageNames() {
    return LambdaUsage.ALL;
  }

  @Override
  public List<String> usageTypes() {
    return List.of(
        "AWS::Lambda::Function",
        "AWS::Lambda::Alias",
        "AWS::Lambda::Version",
        "AWS::Lambda::EventSourceMapping");
  }

  @Override
  public Map<String, String> types() {
    return Map.ofEntries(
        Map.entry("AWS::Lambda::Alias", WITH_FUNCTION),
        Map.entry("AWS::Lambda::CapacityProvider", "priced with its functions"),
        Map.entry("AWS::Lambda::CodeSigningConfig", FREE),
        Map.entry("AWS::Lambda::EventInvokeConfig", FREE),
        Map.entry("AWS::Lambda::EventSourceMapping", WITH_FUNCTION),
        Map.entry("AWS::Lambda::Function", "priced"),
        Map.entry("AWS::Lambda::LayerVersion", FREE),
        Map.entry("AWS::Lambda::LayerVersionPermission", FREE),
        Map.entry("AWS::Lambda::Permission", FREE),
        Map.entry("AWS::Lambda::Url", FREE),
        Map.entry("AWS::Lambda::Version", WITH_FUNCTION));
  }

  @Override
  public List<Ceiling> ceilings(List<? extends Resource> resources, Usage usage, Catalog catalog) {
    return FunctionCeilings.of(resources, usage, catalog);
  }
}
