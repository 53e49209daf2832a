package dev.faregate.report;

import dev.faregate.billing.Bill;
import dev.faregate.rule.Severity;
import dev.faregate.usage.Basis;
import java.util.ArrayList;
import java.util.List;

/// What a reader grasps in five seconds: how it ended, the total, and how far that is from the
/// base.
///
/// @param verdict in a few words; empty where the command gives none, as `price` does
/// @param total `at least $61.98 a month`; empty where nothing was priced
/// @param difference `+$41.20 (+8 %) against main`; empty where there is no base
record Headline(Mood mood, String verdict, String total, String difference) {
  private static final int UNKNOWN_STATUS = 4;

  /// How it ended.
  enum Mood {
    PASSED,
    FAILED,
    NEUTRAL
  }

  static Headline of(Report report) {
    var mood = mood(report);
    var parts = new ArrayList<String>();
    var counts = counts(report);
    if (mood == Mood.PASSED) {
      parts.add("passed");
    }
    if (!counts.isEmpty()) {
      parts.add(counts);
    }
    budgets(report, parts);
    if (report.exitStatus() == UNKNOWN_STATUS) {
      parts.add("something is unknown, which --strict forbids");
    } else if (mood == Mood.FAILED && parts.isEmpty()) {
      parts.add("no descriptor to read");
    }
    return new Headline(mood, String.join(", ", parts), total(report), difference(report));
  }

  private static Mood mood(Report report) {
    if (report.exitStatus() != 0) {
      return Mood.FAILED;
    }
    var command = report.command();
    boolean isJudged = command.equals("check") || command.equals("gate");
    return isJudged ? Mood.PASSED : Mood.NEUTRAL;
  }

  /// `2 errors, 1 warning`, empty where nothing is wrong.
  private static String counts(Report report) {
    var remarks = Remark.all(report);
    var text = new StringBuilder();
    for (var severity : List.of(Severity.ERROR, Severity.WARNING)) {
      int count = Remark.count(remarks, severity);
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(Listing.counted(count, severity.word()));
      }
    }
    return text.toString();
  }

  private static void budgets(Report report, List<String> parts) {
    budgets(report, Budget.State.OVER, "over budget: ", parts);
    budgets(report, Budget.State.NEAR, "near the budget: ", parts);
    if (report.exitStatus() == UNKNOWN_STATUS) {
      budgets(report, Budget.State.UNKNOWN, "budget not known: ", parts);
    }
  }

  private static void budgets(
      Report report, Budget.State state, String before, List<String> parts) {
    var names = new Listing(2);
    for (var budget : report.budgets()) {
      if (budget.state() == state) {
        names.add(budget.name());
      }
    }
    if (names.count() > 0) {
      parts.add(before + names.text());
    }
  }

  private static String total(Report report) {
    if (report.costs().isEmpty()) {
      return "";
    }
    var typical = report.costs().get().typical();
    if (isNothingKnown(typical)) {
      return "cost unknown";
    }
    return (report.isAtLeast() ? "at least " : "") + Money.dollars(typical.total()) + " a month";
  }

  /// A total of nothing would be read as free of charge.
  static boolean isNothingKnown(Bill bill) {
    for (var line : bill.lines()) {
      if (line.basis() != Basis.UNKNOWN) {
        return false;
      }
    }
    return !bill.lines().isEmpty();
  }

  private static String difference(Report report) {
    if (report.changes().isEmpty()) {
      return "";
    }
    var changes = report.changes().get();
    var base = changes.base();
    boolean isUnknown = !changes.head().onlyHere().isEmpty();
    if (!changes.isReadable()) {
      return "difference unknown against " + base.label();
    }
    if (changes.isOpen()) {
      var known = changes.difference().signum() == 0 ? "" : Money.change(changes.difference());
      return (known.isEmpty() ? "changed by an unknown amount" : known + " and an unknown amount")
          + " against "
          + base.label();
    }
    if (changes.difference().signum() == 0) {
      return isUnknown ? "newly unknown against " + base.label() : "same as " + base.label();
    }
    var percent = Percent.more(changes.difference(), base.total());
    var more = Money.change(changes.difference()) + percent;
    return more + (isUnknown ? ", and newly unknown, against " : " against ") + base.label();
  }
}
