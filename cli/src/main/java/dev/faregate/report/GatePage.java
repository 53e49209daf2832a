package dev.faregate.report;

import dev.faregate.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/// A gate for people: the verdict, the budgets, the changes, the findings, the total.
final class GatePage {
  private static final int MARGIN = 2;
  private static final int MOST_CONTRIBUTORS = 3;

  private final Page page;
  private final Report report;
  private final List<Billed> billed;

  private GatePage(Page page, Report report) {
    this.page = page;
    this.report = report;
    this.billed = Billed.all(report);
  }

  static void write(Page page, Report report) {
    new GatePage(page, report).write();
  }

  private void write() {
    var remarks = Remark.all(report);
    verdict(remarks);
    page.gap();
    for (var budget : report.budgets()) {
      budget(budget);
    }
    if (report.changes().isPresent()) {
      page.gap();
      ChangesTable.write(page, report.changes().get());
    }
    page.gap();
    CheckList.write(page, report);
    page.gap();
    unknown();
    total();
    if (report.costs().isPresent() && report.costs().get().worstCase().isPresent()) {
      page.gap();
      WorstCaseTable.write(page, report.costs().get().worstCase().get());
    }
  }

  /// What fails, or that nothing does.
  private void verdict(List<Remark> remarks) {
    var failures = new ArrayList<String>();
    int errors = Remark.count(remarks, Severity.ERROR);
    if (errors > 0) {
      failures.add(Listing.counted(errors, "error"));
    }
    var over = named(Budget.State.OVER);
    if (over.count() > 0) {
      failures.add("over budget: " + over.text());
    }
    if (!failures.isEmpty()) {
      page.paragraph("FAIL  " + String.join("; ", failures), Ink.ERROR, 0);
    } else if (report.exitStatus() != 0) {
      page.paragraph("FAIL  " + why(), Ink.ERROR, 0);
    } else {
      page.paragraph("PASS  " + passed(), Ink.STRONG, 0);
    }
  }

  private String why() {
    return switch (report.exitStatus()) {
      case 1 -> remarksOrNone();
      case 4 -> "something is unknown or unchecked, and --strict forbids it";
      default -> "exit status " + report.exitStatus();
    };
  }

  private String remarksOrNone() {
    return report.read().isEmpty()
        ? "no descriptor was read"
        : "a finding that --fail-on makes a failure";
  }

  private String passed() {
    if (report.budgets().isEmpty()) {
      return "no budget to hold against: faregate.yaml has none";
    }
    var near = named(Budget.State.NEAR);
    var unknown = named(Budget.State.UNKNOWN);
    int judged = report.budgets().size() - unknown.count();
    if (judged == 0) {
      return "no budget could be judged: " + unknown.text();
    }
    return "within "
        + Listing.counted(judged, "budget")
        + (near.count() > 0 ? "; near the limit: " + near.text() : "")
        + (unknown.count() > 0 ? "; not judged: " + unknown.text() : "");
  }

  private Listing named(Budget.State state) {
    var names = new Listing(4);
    for (var budget : report.budgets()) {
      if (budget.state() == state) {
        names.add(budget.name());
      }
    }
    return names;
  }

  private void budget(Budget budget) {
    page.at(MARGIN).put(budget.state().word(), ink(budget.state()));
    var owner = budget.owner().isEmpty() ? "" : " (" + budget.owner().get() + ")";
    page.wrapped(budget.name() + owner, Ink.STRONG, MARGIN + 9, page.width()).end();
    var kind = budget.kind() == Budget.Kind.LIMIT ? "" : budget.kind().word() + ": ";
    var scope = budget.scope().isEmpty() ? "" : " · " + budget.scope();
    page.wrapped(kind + budget.why() + scope, Ink.NORMAL, MARGIN + 9, page.width()).end();
    if (budget.state() != Budget.State.WITHIN && !budget.biggest().isEmpty()) {
      var parts = new Listing(MOST_CONTRIBUTORS);
      for (var part : budget.biggest()) {
        var amount =
            budget.kind() == Budget.Kind.INCREASE
                ? ChangesTable.signed(part.amount())
                : Money.dollars(part.amount());
        parts.add(part.resource() + " " + amount);
      }
      page.wrapped(parts.text(), Ink.FAINT, MARGIN + 9, page.width()).end();
    }
  }

  private static Ink ink(Budget.State state) {
    return switch (state) {
      case WITHIN -> Ink.NORMAL;
      case NEAR, UNKNOWN -> Ink.WARNING;
      case OVER -> Ink.ERROR;
    };
  }

  private void unknown() {
    var all = Unknown.all(billed);
    if (all.isEmpty()) {
      return;
    }
    var names = new Listing(MOST_CONTRIBUTORS);
    for (var one : all) {
      names.add(one.name());
    }
    var count = all.size() == 1 ? "1 figure is" : all.size() + " figures are";
    page.paragraph(count + " unknown: " + names.text(), Ink.WARNING, 0);
  }

  private void total() {
    var costs = report.costs();
    if (costs.isEmpty()) {
      return;
    }
    var least = report.isAtLeast() ? "at least " : "";
    page.paragraph(
        "Total: " + least + PriceTable.total(costs.get().typical(), costs.get()) + " a month",
        Ink.STRONG,
        0);
  }
}
