package dev.faregate.cli;

import static dev.faregate.cli.Declared.entry;
import static dev.faregate.cli.Declared.list;
import static dev.faregate.cli.Declared.text;

import dev.faregate.aws.lambda.LambdaFunction;
import dev.faregate.aws.lambda.ObservedFunction;
import dev.faregate.billing.Posting;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.report.Observed.Scale;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.usage.GivenUsage;
import dev.faregate.usage.Month;
import dev.faregate.usage.Usage;
import dev.faregate.usage.replay.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Functions that logs tell of, as the resources that a descriptor would declare, so that they are
/// priced by the code that prices those.
final class ReplayFunctions {
  /// What a function is called whose name no log tells.
  static final String UNNAMED = "function";

  private static final Usage NOTHING =
      new GivenUsage(new Month("730h", 730, Optional.empty(), 2026), List.of());

  private ReplayFunctions() {}

  /// Declarations of them, in the order of the tallies.
  ///
  /// @param memory of each, in MB
  /// @param arch of each, where somebody says it
  static Stack stack(
      List<Tally> tallies, ToLongFunction<Tally> memory, Function<Tally, Optional<String>> arch) {
    var declared = new Declared();
    for (var tally : tallies) {
      var properties = new ArrayList<Entry>();
      properties.add(entry("MemorySize", Long.toString(memory.applyAsLong(tally))));
      arch.apply(tally)
          .map(QuotedFunction::architecture)
          .ifPresent(said -> properties.add(entry("Architectures", list(text(said)))));
      declared.add("AWS::Lambda::Function", name(tally), properties.toArray(Entry[]::new));
    }
    return declared.stack();
  }

  static String name(Tally tally) {
    return tally.function().isEmpty() ? UNNAMED : tally.function();
  }

  /// Those that a stack declares, in its order.
  static List<LambdaFunction> read(Run run, Stack stack) {
    var inputs =
        new Inputs(
            Inputs.NONE.parameters(),
            run.region().code(),
            Inputs.NONE.options(),
            Inputs.NONE.files());
    var descriptors = new Descriptors(List.of(stack), List.of(), List.of());
    var read =
        Run.of(
            run.arguments(),
            run.surroundings(),
            run.settings(),
            run.catalog(),
            run.region(),
            descriptors,
            inputs);
    return of(read);
  }

  static List<LambdaFunction> of(Run run) {
    var functions = new ArrayList<LambdaFunction>();
    for (var resource : run.resources()) {
      if (resource instanceof LambdaFunction function) {
        functions.add(function);
      }
    }
    return functions;
  }

  /// What a function is charged for.
  static List<Posting> postings(
      LambdaFunction function, Tally tally, Scale scale, Catalog catalog) {
    long requests = scale.of(tally.requests());
    long billed = scale.of(tally.billed());
    var charges = ObservedFunction.charges(function, NOTHING, catalog, requests, billed);
    var postings = new ArrayList<Posting>();
    for (var charge : charges) {
      postings.add(new Posting(function, charge));
    }
    return postings;
  }
}
