package dev.faregate.cli;

import dev.faregate.report.Budget;
import dev.faregate.report.Report;
import java.util.List;

/// `faregate gate`: what check and price say, held against the budgets of faregate.yaml.
final class GateCommand implements Command {
  private static final OptionDefinition BASE =
      OptionDefinition.value(
          "--base",
          "REF",
          "What changes are counted from: a git revision, a path, a saved report.");

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "gate",
        "Check, price and hold against the budgets, for CI",
        CommonOptions.join(
            List.of(BASE, CommonOptions.WORST_CASE),
            CommonOptions.descriptors(),
            CommonOptions.pricing(),
            List.of(CommonOptions.FAIL_ON, CheckOptions.BASELINE),
            CommonOptions.reporting()),
        "PATH",
        0,
        List.of(
            "faregate gate",
            "faregate gate --base origin/main",
            "faregate gate services/ --profile prod --strict",
            "faregate gate --base main --output table --output json=report.json"));
  }

  @Override
  public ExitCode run(Arguments arguments, Surroundings surroundings) {
    var reports = Reports.of(arguments, surroundings);
    var failing = CheckCommand.failing(arguments);
    var source = arguments.last(BASE.name());
    var base = source.map(name -> DiffSource.of(name, surroundings));
    var run = Run.of(arguments, surroundings);
    var terms = BudgetSection.read(run.settings(), Components.serviceNames());
    var assessed = withWorstCase(Assessed.of(run));
    if (run.stacks().isEmpty() && !run.descriptors().unreadable()) {
      surroundings.err().println("faregate: no descriptor here that faregate knows, so no price");
    }
    var told = BaselineOption.apply(run, assessed.verdict());
    var gate = new Gate(assessed, terms);
    if (base.isPresent()) {
      gate.compare(base.get());
    }
    var builder = assessed.report("gate", told);
    gate.tell(builder);
    var report = builder.build();
    var exit = exit(assessed, told.fails(failing), report);
    reports.write(report.exiting(exit.status()));
    return exit;
  }

  private static Assessed withWorstCase(Assessed assessed) {
    return assessed.run().arguments().has(CommonOptions.WORST_CASE.name())
        ? assessed.with(assessed.costs().with(WorstCases.of(assessed).all()))
        : assessed;
  }

  private static ExitCode exit(Assessed assessed, boolean isFailing, Report report) {
    var run = assessed.run();
    var exit = run.descriptors().refusesOption() ? ExitCode.USAGE : ExitCode.OK;
    if (isFailing || run.descriptors().unreadable() || run.descriptors().stacks().isEmpty()) {
      exit = exit.or(ExitCode.FINDINGS);
    }
    boolean isUnsure =
        report.isAtLeast() || !report.unchecked().isEmpty() || !assessed.unread().isEmpty();
    for (var budget : report.budgets()) {
      if (budget.state() == Budget.State.OVER) {
        exit = exit.or(ExitCode.OVER_BUDGET);
      }
      isUnsure |= budget.state() == Budget.State.UNKNOWN;
    }
    boolean strict = run.arguments().has(CommonOptions.STRICT.name());
    return strict && isUnsure ? exit.or(ExitCode.UNKNOWN) : exit;
  }
}
