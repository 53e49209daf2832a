package dev.faregate.aws.edge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.NamedService;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Node;

/// Flags an association with a function, an alias or `$LATEST`, where CloudFront wants a version.
final class EdgeFunctionNotAVersion implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    for (var association : Association.all(resource)) {
      var fault = fault(association);
      if (fault.isEmpty()) {
        reporter.checked();
      } else {
        reporter.report(
            association.arn().origin(),
            fault + "; CloudFront accepts a version's ARN, with its number at the end",
            java.util.List.of(),
            catalog.message("edge.version"));
      }
    }
  }

  private static String fault(Association association) {
    if (association.arn() instanceof Node.Scalar scalar) {
      var arn = scalar.text();
      boolean isFunction = NamedService.field(arn, 5).equals("function");
      return isFunction && !isNumber(NamedService.field(arn, 7)) ? "this is no version" : "";
    }
    if (association.arn() instanceof Node.Reference) {
      var named = association.named();
      var type = named.isEmpty() ? "" : named.get().type();
      return switch (type) {
        case "AWS::Lambda::Function" -> named.get().declaration().name() + " is no version";
        case "AWS::Lambda::Alias" -> named.get().declaration().name() + " is an alias";
        default -> "";
      };
    }
    return "";
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
