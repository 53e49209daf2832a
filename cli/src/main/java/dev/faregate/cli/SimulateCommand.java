package dev.faregate.cli;

import java.util.List;

/// `faregate simulate`: the range of a month's cost under uncertain usage, and the chance of
/// overrun.
final class SimulateCommand implements Command {
  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "simulate",
        "Show how far the cost can range, and the chance of overrun",
        CommonOptions.join(
            SimulateOptions.all(),
            CommonOptions.descriptors(),
            CommonOptions.pricing(),
            CommonOptions.reporting()),
        "PATH",
        0,
        List.of(
            "faregate simulate template.yaml --usage requests=1M..3M..10M",
            "faregate simulate --usage 'Api.requests=1M..3M..10M lognormal'",
            "faregate simulate --distribution lognormal --correlation 0.5 --arrivals poisson",
            "faregate simulate --months 12 --usage 'requests=1M +2%..+5%..+9%/month'",
            "faregate simulate services/ --scenarios 10M --seed 7 --output html=range.html"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var options = SimulateOptions.of(arguments);
    var run = Run.of(arguments, surroundings);
    var terms = BudgetSection.read(run.settings(), Components.serviceNames());
    var usage = UsageOptions.of(run, run.month());
    var assessed = Assessed.of(run, usage);
    if (run.stacks().isEmpty() && !run.descriptors().unreadable()) {
      surroundings.err().println("faregate: no descriptor here that faregate knows, so no price");
    }
    var months = new SimulatedMonths(assessed, usage, options);
    var builder = assessed.report("simulate", assessed.verdict());
    var budgets = SimulatedBudgets.of(terms, assessed);
    builder.simulated(new SimulatedReport(months).simulate(budgets));
    if (!months.isCertain()) {
      new SimulatedAssumptions(months, builder).tell();
    }
    var report = builder.build();
    var exit = PriceCommand.exit("price", run, report);
    reports.write(report.exiting(exit.status()));
    return exit;
  }
}
