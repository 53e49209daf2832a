package dev.faregate.cli;

import dev.faregate.aws.lambda.LambdaFunction;
import dev.faregate.billing.Bill;
import dev.faregate.billing.Posting;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.report.Observed;
import dev.faregate.report.Observed.Compared;
import dev.faregate.report.Observed.Period;
import dev.faregate.report.Observed.Scale;
import dev.faregate.report.Report;
import dev.faregate.report.Report.Assumed;
import dev.faregate.report.ReportBuilder;
import dev.faregate.usage.Month;
import dev.faregate.usage.replay.LogSums;
import dev.faregate.usage.replay.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report of what logs say, priced.
final class ReplayReport {
  private static final String AS_LOGGED = "as in the logs";
  private static final Month ANY_MONTH = new Month("730h", 730, Optional.empty(), 2026);

  private final Arguments arguments;
  private final Run run;
  private final LogReader.Logs logs;
  private final LogSums read;
  private final List<String> notes;
  private final List<Tally> tallies;
  private final Optional<ReplayAgainst> against;

  private ReplayReport(
      Arguments arguments,
      Run run,
      LogReader.Logs logs,
      List<String> notes,
      Optional<ReplayAgainst> against) {
    this.against = against;
    this.arguments = arguments;
    this.run = run;
    this.logs = logs;
    this.read = logs.sums();
    this.notes = notes;
    this.tallies = read.tallies().sorted();
  }

  static Report of(
      Arguments arguments, Surroundings surroundings, LogReader.Logs logs, List<String> notes) {
    var catalog = Run.catalog(arguments, Catalog.bundled());
    var against = ReplayAgainst.of(arguments, surroundings);
    var region =
        against.isPresent()
            ? against.get().region()
            : RegionChoice.of(arguments, Optional.empty(), surroundings.environment());
    region.check(catalog);
    var stack =
        ReplayFunctions.stack(
            logs.sums().tallies().sorted(),
            Tally::memory,
            tally -> architecture(arguments, against, tally));
    var run =
        Run.of(
            arguments,
            surroundings,
            Settings.NONE,
            catalog,
            region,
            new Descriptors(List.of(stack), List.of(), List.of()),
            Inputs.NONE);
    return new ReplayReport(arguments, run, logs, notes, against).build();
  }

  private Report build() {
    var month = arguments.has(CommonOptions.MONTH.name()) ? run.month() : ANY_MONTH;
    var scale = ReplayScale.of(arguments, read.tallies(), month);
    var functions = ReplayFunctions.of(run);
    var each = postings(functions, scale);
    var freeTier = run.freeTier(month);
    var all = each.stream().flatMap(List::stream).toList();
    var costs = Pricing.costs(all, run.catalog(), freeTier);
    var sizes = new ReplaySizes(tallies, smaller(), each, scale, run.catalog(), freeTier);
    var usage = ReplayUsage.of(tallies, scale);
    var builder = run.report("replay").month(scale.isAsLogged() ? AS_LOGGED : month.label());
    if (!tallies.isEmpty()) {
      builder.costs(costs);
    }
    builder.freeTier(new Report.FreeTier(freeTier.isOn(), run.leftOfFreeTier()));
    var told = told(functions, sizes, costs.typical());
    builder.observed(observed(told, scale, usage, compared(costs.typical())));
    assume(builder, scale);
    ReplayMemory.assume(builder, arguments, tallies);
    notes.forEach(builder::note);
    ReplayWriting.asked(arguments, tallies, usage, comment(scale), run.surroundings())
        .forEach(builder::note);
    return builder.build();
  }

  /// Of each function.
  private List<List<Posting>> postings(List<LambdaFunction> functions, Scale scale) {
    var each = new ArrayList<List<Posting>>();
    for (int i = 0; i < tallies.size(); i++) {
      each.add(ReplayFunctions.postings(functions.get(i), tallies.get(i), scale, run.catalog()));
    }
    return each;
  }

  private List<Observed.Function> told(
      List<LambdaFunction> functions, ReplaySizes sizes, Bill bill) {
    var told = new ArrayList<Observed.Function>();
    for (int i = 0; i < tallies.size(); i++) {
      told.add(new Observed.Function(functions.get(i), tallies.get(i), sizes.of(i, bill)));
    }
    return told;
  }

  private List<LambdaFunction> smaller() {
    var catalog = run.catalog();
    return ReplayFunctions.read(
        run,
        ReplayFunctions.stack(
            tallies,
            tally -> ReplaySizes.size(tally, catalog),
            tally -> architecture(arguments, against, tally)));
  }

  /// An option's, else the descriptor's that is held against.
  private static Optional<String> architecture(
      Arguments arguments, Optional<ReplayAgainst> against, Tally tally) {
    var said = arguments.last(ReplayCommand.ARCH.name());
    return said.isPresent() ? said : against.flatMap(other -> other.architecture(tally));
  }

  private List<Compared> compared(Bill bill) {
    if (against.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Compared>();
    if (!tallies.isEmpty()) {
      rows.addAll(against.get().functions(bill));
    }
    rows.addAll(against.get().bills(read.tallies().charged()));
    return rows;
  }

  private void assume(ReportBuilder builder, Scale scale) {
    var why = "what the logs tell is taken for a whole month's use; --month scales it";
    if (tallies.isEmpty()) {
      return;
    }
    builder.assumed(
        scale.isAsLogged()
            ? new Assumed("", "month", AS_LOGGED, why)
            : new Assumed("", "use", "spread evenly", scale.says()));
    if (!arguments.has(ReplayCommand.ARCH.name()) && against.isEmpty()) {
      builder.assumed(new Assumed("", "architecture", "x86_64", "logs do not tell; say --arch"));
    }
  }

  /// Where figures come from, as faregate.yaml is told.
  private String comment(Scale scale) {
    var from = period().map(period -> " of " + period.words()).orElse("");
    return "logs" + from + (scale.isAsLogged() ? ", not scaled" : "; " + scale.says());
  }

  private Optional<Period> period() {
    var told = read.tallies();
    return told.hasPeriod() ? Optional.of(new Period(told.first(), told.last())) : Optional.empty();
  }

  private Observed observed(
      List<Observed.Function> functions,
      Scale scale,
      Map<String, Map<String, String>> usage,
      List<Compared> compared) {
    var flows = new LinkedHashMap<String, String>();
    usage.forEach((name, figures) -> flows.put(ReplayUsage.key(name), ReplayUsage.flow(figures)));
    return new Observed(
        functions,
        logs.names().size(),
        read.lines(),
        read.faulty(),
        read.faults(logs.names()),
        period(),
        scale,
        flows,
        read.tallies().charged(),
        compared);
  }
}
