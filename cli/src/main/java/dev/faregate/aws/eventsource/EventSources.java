package dev.faregate.aws.eventsource;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.billing.Pricer;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import dev.faregate.usage.UsageName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Event source mappings, as far as rules look at them; they are priced with their functions.
public final class EventSources implements Service {
  private static final Set<String> TYPES = Set.of("AWS::Lambda::EventSourceMapping");

  @Override
  public String name() {
    return "eventsource";
  }

  @Override
  public List<Resource> read(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return List.of();
  }

  @Override
  public List<DeclaredResource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return DeclaredResource.all(stacks, name(), TYPES);
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new EventSourceConcurrencyOverReserved(),
        new EventSourceRetriedTooLittle(),
        new EventSourceVisibilityTimeoutBelowFunctionTimeout(),
        new EventSourceVisibilityTimeoutShort());
  }

  @Override
  public List<Pricer<?>> pricers() {
    return List.of();
  }

  @Override
  public List<UsageName> usageNames() {
    return List.of();
  }

  @Override
  public Map<String, String> types() {
    return Map.of();
  }
}
