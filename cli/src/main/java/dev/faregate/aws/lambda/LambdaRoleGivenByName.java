package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node;

/// Flags a role that is given by `!Ref`, which is its name.
final class LambdaRoleGivenByName implements FunctionRule {

  @Override
  public void judge(DeclaredResource function, Catalog catalog, Reporter reporter) {
    var role = function.declaration().node("Role");
    if (role.isPresent()
        && role.get() instanceof Node.Reference(var name, var attribute, var origin)) {
      reporter.checked();
      var referenced = function.referenced(role.get());
      if (attribute.isEmpty()
          && referenced.isPresent()
          && referenced.get().type().equals("AWS::IAM::Role")) {
        reporter.report(
            origin, "!Ref " + name + " is the role's name; Lambda wants !GetAtt " + name + ".Arn");
      }
    }
  }
}
