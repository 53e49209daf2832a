package dev.faregate.aws.apigateway;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;
import dev.faregate.source.Node.Reference;
import java.util.List;

/// Flags an API with more resources, stages, authorizers or routes than an account has without
/// asking.
public final class ApigatewayQuotaExceeded implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaredResource api, Catalog catalog, Reporter reporter) {
    switch (api.type()) {
      case "AWS::ApiGateway::RestApi" -> {
        judge(api, "AWS::ApiGateway::Resource", "RestApiId", "resources", catalog, reporter);
        judge(api, "AWS::ApiGateway::Stage", "RestApiId", "stages", catalog, reporter);
        judge(api, "AWS::ApiGateway::Authorizer", "RestApiId", "authorizers", catalog, reporter);
      }
      case "AWS::ApiGatewayV2::Api" ->
          judge(api, "AWS::ApiGatewayV2::Route", "ApiId", "routes", catalog, reporter);
      default -> {}
    }
  }

  private static void judge(
      DeclaredResource api,
      String type,
      String property,
      String what,
      Catalog catalog,
      Reporter reporter) {
    long count = 0;
    for (var declaration : api.stack().declarations()) {
      if (declaration.type().equals(type) && isOf(declaration, property, api)) {
        count++;
      }
    }
    var range = catalog.range("apigateway." + what);
    if (count > range.most()) {
      var message = "it has " + count + " " + what + "; an account has " + range.most();
      var next = message + " for each API unless its quota is raised";
      reporter.report(api.origin(), next, List.of(), range.message());
    } else {
      reporter.checked();
    }
  }

  private static boolean isOf(Declaration part, String property, DeclaredResource api) {
    var node = part.node(property);
    return node.isPresent()
        && node.get() instanceof Reference(var name, _, _)
        && name.equals(api.declaration().name());
  }
}
