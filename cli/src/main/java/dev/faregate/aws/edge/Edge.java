package dev.faregate.aws.edge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lambda@Edge, as far as rules look at it; its functions are priced as Lambda's.
public final class Edge implements Service {
  private static final Set<String> TYPES = Set.of("AWS::CloudFront::Distribution");

  @Override
  public String name() {
    return "edge";
  }

  /// Distributions, and the functions of their stacks that they call.
  @Override
  public List<DeclaredResource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    var judged = new ArrayList<DeclaredResource>();
    var seen = new HashSet<String>();
    for (var distribution : DeclaredResource.all(stacks, name(), TYPES)) {
      judged.add(distribution);
      for (var association : Association.all(distribution)) {
        var function = association.function();
        if (function.isPresent()
            && seen.add(distribution.stack().source().file() + "#" + function.get().name())) {
          judged.add(function.get());
        }
      }
    }
    return judged;
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new EdgeFunctionNotAVersion(),
        new EdgeRuntimeNotSupported(),
        new EdgeSettingNotSupported(),
        new EdgeTimeoutOutOfRange());
  }
}
