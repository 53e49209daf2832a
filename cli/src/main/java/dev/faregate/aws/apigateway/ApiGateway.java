package dev.faregate.aws.apigateway;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.rule.Rule;
import java.util.List;
import java.util.Set;

/// API Gateway: what its rules judge. Most of them are data, `limits/apigateway.yaml`.
public final class ApiGateway implements Service {
  static final String NAME = "apigateway";

  private static final Set<String> TYPES =
      Set.of(
          "AWS::ApiGateway::Method",
          "AWS::ApiGateway::RestApi",
          "AWS::ApiGatewayV2::Api",
          "AWS::ApiGatewayV2::Integration",
          "AWS::ApiGatewayV2::Route",
          "AWS::Lambda::Permission");

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
    return List.of(
        new ApigatewayTimeoutTooLong(),
        new ApigatewayTimeoutOverQuota(),
        new ApigatewayTimeoutShorterThanFunctions(),
        new ApigatewayQuotaExceeded(),
        new ApigatewayRouteKeyMalformed());
  }
}
