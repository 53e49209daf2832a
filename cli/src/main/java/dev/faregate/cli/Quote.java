package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Checks;
import dev.faregate.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Prices what options describe.
final class Quote {
  private Quote() {}

  /// @param stack what the options declare
  /// @param apart usage figures that the stack says already
  /// @param as what becomes of the resources it declares
  static ExitCode run(
      Arguments arguments,
      Surroundings surroundings,
      Stack stack,
      List<String> apart,
      UnaryOperator<Resource> as) {
    var reports = Reports.of(arguments, surroundings);
    var catalog = Run.catalog(arguments, Catalog.bundled());
    var region = RegionChoice.of(arguments, Optional.empty(), surroundings.environment());
    region.check(catalog);
    var descriptors = new Descriptors(List.of(stack), List.of(), List.of());
    var read =
        Run.of(
            arguments,
            surroundings,
            Settings.NONE,
            catalog,
            region,
            descriptors,
            new Inputs(
                Inputs.NONE.parameters(),
                region.code(),
                Inputs.NONE.options(),
                Inputs.NONE.files()));
    var resources = new ArrayList<Resource>();
    for (var resource : read.resources()) {
      resources.add(as.apply(resource));
    }
    var run = read.with(resources);
    for (var finding : checks(run).findings()) {
      if (finding.severity() == Severity.ERROR) {
        throw new CommandLineError(finding.message());
      }
    }
    var month = run.month();
    var usage = new QuotedUsage(arguments, month, apart);
    return PriceCommand.write("quote", run, usage, run.freeTier(month), reports);
  }

  /// What is quoted, against the rules that look at it. What options declare around it, a URL or an
  /// alias, lacks all that options do not say, so it is not judged.
  private static Checks checks(Run run) {
    var checks = new Checks(run.catalog());
    for (var service : run.services()) {
      checks.run(service.rules(), run.resources());
    }
    return checks;
  }
}
