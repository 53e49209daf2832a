package dev.faregate.cli;

import dev.faregate.billing.FreeTier;
import dev.faregate.report.Report;
import dev.faregate.report.ReportBuilder;
import dev.faregate.usage.Usage;
import java.util.List;

/// `faregate price`: what a descriptor would cost in a month.
final class PriceCommand implements Command {

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "price",
        "Show what a descriptor would cost in a month",
        CommonOptions.join(
            CommonOptions.descriptors(),
            CommonOptions.pricing(),
            List.of(CommonOptions.MONTHS, CommonOptions.WORST_CASE),
            CommonOptions.reporting()),
        "PATH",
        0,
        List.of(
            "faregate price template.yaml --usage requests=3M --usage duration=120ms",
            "faregate price template.yaml --usage Api.requests=1M..3M..10M",
            "faregate price template.yaml --worst-case",
            "faregate price services/ --region eu-west-1 --output json"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var run = Run.of(arguments, surroundings);
    var month = run.month();
    var usage = UsageOptions.of(run, month);
    if (run.stacks().isEmpty() && !run.descriptors().unreadable()) {
      surroundings.err().println("faregate: no descriptor here that faregate knows, so no price");
    }
    var freeTier = run.freeTier(month);
    var builder = builder("price", run, usage, freeTier);
    if (arguments.has(CommonOptions.MONTHS.name())) {
      boolean isAtLeast = builder.build().lacksPrices();
      builder.months(MonthsOption.costs(run, usage, freeTier, isAtLeast));
    }
    return write("price", run, builder.build(), reports);
  }

  static ExitCode write(String command, Run run, Usage usage, FreeTier freeTier, Reports reports) {
    return write(command, run, report(command, run, usage, freeTier), reports);
  }

  private static ExitCode write(String command, Run run, Report report, Reports reports) {
    var exit = exit(command, run, report);
    reports.write(report.exiting(exit.status()));
    return exit;
  }

  static Report report(String command, Run run, Usage usage, FreeTier freeTier) {
    return builder(command, run, usage, freeTier).build();
  }

  private static ReportBuilder builder(String command, Run run, Usage usage, FreeTier freeTier) {
    var catalog = run.catalog();
    var postings = Pricing.postings(run.services(), run.resources(), usage, catalog);
    var checks = run.checks();
    var verdict = Verdict.of(run, checks, List.of());
    var builder = run.report(command).month(usage.month().label());
    var costs = Pricing.costs(postings, catalog, freeTier);
    if (run.arguments().has(CommonOptions.WORST_CASE.name())) {
      var assessed =
          new Assessed(run, checks, List.of(), verdict, usage, freeTier, postings, costs);
      costs = costs.with(WorstCases.of(assessed).all());
    }
    builder.costs(costs);
    builder.freeTier(new Report.FreeTier(freeTier.isOn(), run.leftOfFreeTier()));
    verdict.tell(builder);
    builder.checked(checks.checked()).fixPrices(new OfferPrices(catalog));
    if (!command.equals("quote")) {
      Unpriced.list(run, builder);
    }
    return builder;
  }

  static ExitCode exit(String command, Run run, Report report) {
    var exit = run.descriptors().refusesOption() ? ExitCode.USAGE : ExitCode.OK;
    if (run.descriptors().unreadable()
        || command.equals("price") && run.descriptors().stacks().isEmpty()) {
      exit = exit.or(ExitCode.FINDINGS);
    }
    boolean strict = run.arguments().has(CommonOptions.STRICT.name());
    return strict && report.isAtLeast() ? exit.or(ExitCode.UNKNOWN) : exit;
  }
}
