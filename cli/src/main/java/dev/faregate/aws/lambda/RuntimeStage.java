package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.LambdaRuntime;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Origin;
import java.util.Optional;

/// Where the runtime of a zip package stands on the day of the catalog.
///
/// @param runtime AWS's, as named
/// @param origin where it is named
record RuntimeStage(LambdaRuntime runtime, Origin origin, Stage stage) {

  enum Stage {
    SUPPORTED,
    DEPRECATED,
    /// No function can be created with it, one that exists can still be updated.
    CREATE_BLOCKED,
    RETIRED
  }

  /// Empty where the runtime is not known, or is none of AWS's.
  static Optional<RuntimeStage> of(LambdaFunction function, Catalog catalog, Reporter reporter) {
    var written = function.runtime();
    if (!reporter.judges("Runtime", written)
        || !(written instanceof Value.Given<String>(var name, var origin))) {
      return Optional.empty();
    }
    var runtime = catalog.runtime(name);
    return runtime.isEmpty() || runtime.get().imageOnly()
        ? Optional.empty()
        : Optional.of(new RuntimeStage(runtime.get(), origin, stage(runtime.get(), catalog)));
  }

  private static Stage stage(LambdaRuntime runtime, Catalog catalog) {
    if (isReached(runtime.blocksUpdate(), catalog)) {
      return Stage.RETIRED;
    }
    if (isReached(runtime.blocksCreate(), catalog)) {
      return Stage.CREATE_BLOCKED;
    }
    return isReached(runtime.deprecated(), catalog) ? Stage.DEPRECATED : Stage.SUPPORTED;
  }

  /// Days are written so that they sort as text.
  private static boolean isReached(String day, Catalog catalog) {
    return !day.isEmpty() && day.compareTo(catalog.today()) <= 0;
  }

  /// The runtime of the same language that is supported the longest.
  String successor(Catalog catalog) {
    var family = family(runtime.name());
    var best = "";
    var until = "";
    for (var other : catalog.runtimes()) {
      if (!other.imageOnly()
          && other.name().startsWith(family)
          && !other.deprecated().isEmpty()
          && other.deprecated().compareTo(until) >= 0) {
        best = other.name();
        until = other.deprecated();
      }
    }
    return best;
  }

  /// Go runs on the operating system alone, and .NET Core has become .NET.
  private static String family(String name) {
    if (name.startsWith("go")) {
      return "provided";
    }
    if (name.startsWith("dotnet")) {
      return "dotnet";
    }
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }
}
