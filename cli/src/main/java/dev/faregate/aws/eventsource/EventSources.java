package dev.faregate.aws.eventsource;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.rule.Rule;
import java.util.List;
import java.util.Set;

/// Event source mappings, as far as rules look at them; they are priced with their functions.
public final class EventSources implements Service {
  private static final Set<String> TYPES = Set.of("AWS::Lambda::EventSourceMapping");

  @Override
  public String name() {
    return "eventsource";
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
        new EventSourceStreamNotEnabled(),
        new EventSourceVisibilityTimeoutBelowFunctionTimeout(),
        new EventSourceVisibilityTimeoutShort());
  }
}
