package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// Flags environment variables whose name Lambda does not accept, and values that are no text.
final class LambdaEnvironmentVariableNotValid implements Rule<LambdaFunction> {

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
    for (var entry : mapping.entries()) {
      reporter.checked();
      if (entry.value() instanceof Node.Absent) {
        continue;
      }
      if (!isName(entry.name()) && !reserved.contains(entry.name())) {
        reporter.report(
            entry.key().origin(),
            entry.name()
                + " is no name of an environment variable; Lambda accepts names of at least two"
                + " letters, digits and _ that begin with a letter");
      }
      if (entry.value() instanceof Mapping || entry.value() instanceof Node.Sequence) {
        var found = entry.value() instanceof Mapping ? " is a mapping" : " is a list";
        reporter.report(
            entry.key().origin(), entry.name() + found + "; an environment variable is a text");
      }
    }
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      boolean isLetter = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
      boolean isOther = unit >= '0' && unit <= '9' || unit == '_';
      if (!isLetter && (i == 0 || !isOther)) {
        return false;
      }
    }
    return name.length() > 1;
  }
}
