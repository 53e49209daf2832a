package dev.faregate.aws.invocation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.rule.Rule;
import java.util.List;
import java.util.Set;

/// The ways to a function, as far as rules look at them; they are priced with their functions.
public final class Invocation implements Service {
  static final String ALIAS = "AWS::Lambda::Alias";
  static final String ASYNC = "AWS::Lambda::EventInvokeConfig";
  static final String MAPPING = "AWS::Lambda::EventSourceMapping";
  static final String URL = "AWS::Lambda::Url";
  static final String VERSION = "AWS::Lambda::Version";

  private static final Set<String> TYPES = Set.of(ALIAS, ASYNC, MAPPING, URL, VERSION);

  @Override
  public String name() {
    return "invocation";
  }

  @Override
  public List<DeclaredResource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return DeclaredResource.all(stacks, name(), TYPES);
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new LambdaAliasWeightOutOfRange(),
        new LambdaAsyncDestinationIsItself(),
        new LambdaProvisionedConcurrencyAboveReserved(),
        new LambdaProvisionedConcurrencyNotSupported(),
        new LambdaProvisionedTwice(),
        new LambdaTenantsNotToldApart());
  }
}
