package dev.faregate.cli;

import dev.faregate.report.Budget;
import dev.faregate.report.Changes;
import dev.faregate.report.Escapes;
import dev.faregate.report.Report;
import dev.faregate.report.ReportBuilder;
import java.util.List;
import java.util.Optional;

/// `faregate gate`: what check and price say, held against the budgets of faregate.yaml.
final class GateCommand implements Command {

  @Override
  public CommandDefinition definition() {
    return new CommandDefinition(
        "gate",
        "Check, price and hold against the budgets, for CI",
        CommonOptions.join(
            List.of(GateOptions.BASE, GateOptions.WORST_CASE),
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
    var source = arguments.last(GateOptions.BASE.name());
    var base = source.map(name -> DiffSource.of(name, surroundings));
    var run = Run.of(arguments, surroundings);
    var terms = BudgetSection.read(run.settings(), Components.serviceNames());
    var assessed = Assessed.of(run);
    if (run.stacks().isEmpty() && !run.descriptors().unreadable()) {
      surroundings.err().println("faregate: no descriptor here that faregate knows, so no price");
    }
    var told = BaselineOption.apply(run, assessed.verdict());
    var gate = new Gate(assessed, terms);
    if (base.isPresent()) {
      gate.compare(base.get());
    }
    var worst = gate.worstCase(arguments.has(GateOptions.WORST_CASE.name()));
    var builder = worst.report("gate", told);
    gate.tell(builder);
    var report = builder.build();
    var exit = exit(worst, told.fails(failing), report);
    reports.write(report.exiting(exit.status()));
    return exit;
  }

  private static ExitCode exit(Assessed assessed, boolean isFailing, Report report) {
    var run = assessed.run();
    var exit = ExitCode.OK;
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

  /// One run's budgets, with a base if there is one.
  private static final class Gate {
    private final Assessed head;
    private final List<BudgetTerms> terms;
    private final DiffSide here;
    private final BudgetPaths paths;
    private Optional<List<Budgeted>> base = Optional.empty();
    private Optional<Changes> changes = Optional.empty();
    private String label = "";
    private String note = "";

    Gate(Assessed head, List<BudgetTerms> terms) {
      this.head = head;
      this.terms = terms;
      here = DiffSide.here("working tree", head);
      paths = BudgetPaths.of(head.run());
    }

    void compare(DiffSource source) {
      label = source.label();
      var operands = head.run().arguments().operands();
      var asked = operands.isEmpty() ? List.of(".") : operands;
      try (var side = Difference.open(source, asked, head.run())) {
        if (side.isUnreadable()) {
          note = label + " has a descriptor that cannot be read, so nothing is compared with it";
          return;
        }
        var difference = Difference.of(side, here);
        changes = Optional.of(difference.changes());
        var run = side.assessed().map(Assessed::run);
        base = Optional.of(Budgeted.all(side.compared(), run, paths::fromSettings, side::shown));
      }
    }

    /// The same with a worst case, if somebody asks for one.
    Assessed worstCase(boolean isAsked) {
      return isAsked ? head.with(head.costs().with(WorstCases.of(head).all())) : head;
    }

    void tell(ReportBuilder report) {
      changes.ifPresent(report::changes);
      if (!note.isEmpty()) {
        report.note(note);
      }
      var now =
          Budgeted.all(here.compared(), Optional.of(head.run()), paths::fromSettings, file -> file);
      var judge = new BudgetJudge(now, base, label, ceilings(now));
      for (var one : terms) {
        for (var budget : judge.judge(one)) {
          report.budget(budget);
        }
        if (judge.isIdle(one)) {
          tellIdle(one);
        }
      }
    }

    private Optional<BudgetCeilings> ceilings(List<Budgeted> now) {
      for (var one : terms) {
        if (one.worstCase().isPresent()) {
          return Optional.of(WorstCases.of(head).scoped(now));
        }
      }
      return Optional.empty();
    }

    private void tellIdle(BudgetTerms one) {
      var sentence =
          Settings.place(one.at())
              + "nothing that is priced here fits budget "
              + one.name()
              + " ("
              + one.scope().words()
              + ")";
      head.run().surroundings().err().println("faregate: " + Escapes.visible(sentence));
    }
  }
}
