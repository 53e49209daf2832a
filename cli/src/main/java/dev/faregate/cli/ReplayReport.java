package dev.faregate.cli;

import dev.faregate.billing.Posting;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.report.Observed;
import dev.faregate.report.Observed.Period;
import dev.faregate.report.Report;
import dev.faregate.report.Report.Assumed;
import dev.faregate.usage.Month;
import dev.faregate.usage.replay.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A report of what logs say, priced.
final class ReplayReport {
  private static final String AS_LOGGED = "as in the logs";
  private static final Month ANY_MONTH = new Month("730h", 730, Optional.empty(), 2026);

  private final Arguments arguments;
  private final Run run;
  private final List<ReplayLog> logs;
  private final ReplayRead read;
  private final List<Tally> tallies;

  private ReplayReport(Arguments arguments, Run run, List<ReplayLog> logs, ReplayRead read) {
    this.arguments = arguments;
    this.run = run;
    this.logs = logs;
    this.read = read;
    this.tallies = read.tallies().sorted();
  }

  static Report of(
      Arguments arguments, Surroundings surroundings, List<ReplayLog> logs, ReplayRead read) {
    var catalog = Run.catalog(arguments, Catalog.bundled());
    var region = RegionChoice.of(arguments, Optional.empty(), surroundings.environment());
    region.check(catalog);
    var arch = arguments.last(ReplayCommand.ARCH.name());
    var stack = ReplayFunctions.stack(read.tallies().sorted(), Tally::memory, arch);
    var run =
        Run.of(
            arguments,
            surroundings,
            Settings.NONE,
            catalog,
            region,
            new Descriptors(List.of(stack), List.of(), List.of()),
            Inputs.NONE);
    return new ReplayReport(arguments, run, logs, read).build();
  }

  private Report build() {
    var functions = ReplayFunctions.of(run);
    var each = new ArrayList<List<Posting>>();
    var all = new ArrayList<Posting>();
    for (int i = 0; i < tallies.size(); i++) {
      each.add(ReplayFunctions.postings(functions.get(i), tallies.get(i), run.catalog()));
      all.addAll(each.getLast());
    }
    var freeTier = run.freeTier(ANY_MONTH);
    var costs = Pricing.costs(all, run.catalog(), freeTier);
    var small =
        ReplayFunctions.stack(
            tallies,
            tally -> ReplaySizes.size(tally, run.catalog()),
            arguments.last(ReplayCommand.ARCH.name()));
    var smaller = ReplayFunctions.read(run, small);
    var sizes = new ReplaySizes(tallies, smaller, each, run.catalog(), freeTier);
    var observed = new ArrayList<Observed.Function>();
    for (int i = 0; i < tallies.size(); i++) {
      var hint = sizes.of(i, costs.typical());
      observed.add(new Observed.Function(functions.get(i), tallies.get(i), hint));
    }
    var builder = run.report("replay").month(AS_LOGGED).costs(costs);
    builder.freeTier(new Report.FreeTier(freeTier.isOn(), run.leftOfFreeTier()));
    builder.observed(observed(observed));
    builder.assumed(
        new Assumed("", "month", AS_LOGGED, "what the logs tell is taken for a whole month's use"));
    if (!arguments.has(ReplayCommand.ARCH.name())) {
      builder.assumed(new Assumed("", "architecture", "x86_64", "logs do not tell; say --arch"));
    }
    return builder.build();
  }

  private Observed observed(List<Observed.Function> functions) {
    var told = read.tallies();
    var period =
        told.hasPeriod()
            ? Optional.of(new Period(told.first(), told.last()))
            : Optional.<Period>empty();
    return new Observed(functions, logs.size(), read.lines(), read.faulty(), read.faults(), period);
  }
}
