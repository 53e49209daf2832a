package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.util.ArrayList;
import java.util.List;

/// Flags environment variables whose names Lambda keeps to itself.
final class LambdaEnvironmentNameReserved implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var variables = function.node("Environment.Variables");
    if (variables.isEmpty() || !(variables.get() instanceof Mapping mapping)) {
      return;
    }
    var reserved = catalog.choices(LambdaLimits.ENVIRONMENT_RESERVED);
    var found = new ArrayList<Scalar>();
    for (var entry : mapping.entries()) {
      if (reserved.contains(entry.name()) && !(entry.value() instanceof Node.Absent)) {
        found.add(entry.key());
      }
    }
    reporter.checked();
    var names = new StringBuilder();
    for (var key : found) {
      names.append(names.isEmpty() ? "" : ", ").append(key.text());
    }
    for (var key : found) {
      reporter.report(
          key.origin(),
          key.text() + " is a name that Lambda sets itself; choose another",
          List.of(),
          reserved.message().replace("{keys}", names));
    }
  }
}
