package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Origin;
import dev.faregate.source.Suggestion;
import java.util.ArrayList;
import java.util.List;

/// Flags a runtime that AWS does not have, or not for zip packages.
final class LambdaRuntimeNotOffered implements Rule<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public void check(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var written = function.runtime();
    if (!reporter.judges("Runtime", written)
        || !(written instanceof Value.Given<String>(var name, var origin))
        || name.startsWith("arn:")) {
      return;
    }
    var known = catalog.runtime(name);
    if (known.isEmpty()) {
      unknown(name, origin, catalog, reporter);
    } else if (known.get().imageOnly()) {
      reporter.report(
          origin, name + " is for container images only; use a runtime for zip packages");
    }
  }

  private static void unknown(String name, Origin origin, Catalog catalog, Reporter reporter) {
    var accepted = catalog.choices(LambdaLimits.RUNTIMES);
    var fix = NotOffered.fixes(name, accepted, origin);
    var near = fix.isEmpty() ? near(name, catalog) : fix;
    var message = "Lambda has no runtime " + (name.isEmpty() ? "without a name" : name);
    reporter.report(
        origin,
        near.isEmpty() ? message : message + "; did you mean " + near.getFirst().says(),
        near,
        accepted.message().replace("{runtime}", name));
  }

  /// The most similar one of those that are not on their way out.
  static List<Fix> near(String name, Catalog catalog) {
    var runtimes = new ArrayList<String>();
    for (var runtime : catalog.runtimes()) {
      var end = runtime.deprecated();
      if (!runtime.imageOnly() && (end.isEmpty() || end.compareTo(catalog.today()) > 0)) {
        runtimes.add(runtime.name());
      }
    }
    var near = Suggestion.nearest(name, runtimes);
    return near.isEmpty() ? List.of() : List.of(Fix.of(near.get()));
  }
}
