package dev.faregate.aws.apprunner;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.rule.Rule;
import java.util.List;
import java.util.Set;

/// App Runner: what its rules judge. Most of them are data, `limits/apprunner.yaml`.
public final class AppRunner implements Service {
  static final String NAME = "apprunner";

  private static final Set<String> TYPES = Set.of("AWS::AppRunner::Service");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<DeclaredResource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return DeclaredResource.all(stacks, NAME, TYPES);
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(new ApprunnerSizeNotOffered());
  }
}
