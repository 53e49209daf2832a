package dev.faregate.cli;

import dev.faregate.report.Budget;
import dev.faregate.report.Changes;
import dev.faregate.report.Compared;
import dev.faregate.report.Comparison;
import dev.faregate.report.Escapes;
import dev.faregate.report.ReportBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The budgets of one run, with a base if there is one.
final class Gate {
  private final Assessed head;
  private final List<BudgetTerms> terms;
  private final DiffSide here;
  private final SettingsPaths paths;
  private BudgetBase base = BudgetBase.NONE;
  private Optional<Changes> changes = Optional.empty();
  private String note = "";

  Gate(Assessed head, List<BudgetTerms> terms) {
    this.head = head;
    this.terms = terms;
    here = DiffSide.here("working tree", head);
    paths = SettingsPaths.of(head.run());
  }

  void compare(DiffSource source) {
    var label = source.label();
    var operands = head.run().arguments().operands();
    var asked = operands.isEmpty() ? List.of(".") : operands;
    try (var side = Difference.open(source, asked, head)) {
      if (side.isUnreadable() || here.isUnreadable()) {
        var broken = side.isUnreadable() ? side : here;
        note = broken.unread() + ", so nothing is compared with " + label;
        base = BudgetBase.missing("not judged: " + note);
        return;
      }
      note = side.settings();
      var found = Difference.of(side, here).changes();
      changes = Optional.of(found);
      var run = side.assessed().map(Assessed::run);
      var items = Budgeted.all(side.compared(), run, paths::fromSettings, side::shown);
      var before = new BudgetSide(items, side.compared().isAtLeast());
      var now = run.isPresent() ? here.compared() : here.compared().asWritten();
      base = new BudgetBase(label, before, budgeted(now), run.isPresent(), unsure(found), "");
    }
  }

  private static Set<String> unsure(Changes changes) {
    var keys = new HashSet<String>();
    for (var one : changes.resources()) {
      if (one.isOpen() || !one.isDifferenceKnown()) {
        keys.add(Comparison.key(one.file(), one.type(), one.name()));
      }
    }
    return keys;
  }

  void tell(ReportBuilder report) {
    changes.ifPresent(report::changes);
    if (!note.isEmpty()) {
      report.note(note);
    }
    var now = budgeted(here.compared());
    var judge = new BudgetJudge(now, base, ceilings(now.items()), chances(now));
    for (var one : terms) {
      for (var judged : judge.judge(one)) {
        report.budget(here.isUnreadable() ? unsure(one, judged) : judged);
      }
      if (judge.isIdle(one)) {
        tellIdle(one);
      }
    }
  }

  /// What cannot be read may cost anything, so nothing is within a budget.
  private Budget unsure(BudgetTerms one, Budget judged) {
    return judged.state() == Budget.State.OVER || judged.state() == Budget.State.UNKNOWN
        ? judged
        : BudgetJudge.unknown(one, judged.kind(), judged.limit(), here.unread());
  }

  private BudgetSide budgeted(Compared compared) {
    var items = Budgeted.all(compared, Optional.of(head.run()), paths::fromSettings, file -> file);
    return new BudgetSide(items, compared.isAtLeast());
  }

  private Optional<BudgetCeilings> ceilings(List<Budgeted> now) {
    for (var one : terms) {
      if (one.worstCase().isPresent()) {
        return Optional.of(WorstCases.of(head).scoped(now));
      }
    }
    return Optional.empty();
  }

  private Optional<BudgetChances> chances(BudgetSide now) {
    for (var one : terms) {
      if (one.chance().isPresent()) {
        return Optional.of(SimulatedChances.of(head, now));
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
