package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Budget;
import dev.faregate.report.Budget.Kind;
import dev.faregate.report.Budget.State;
import dev.faregate.report.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What increases are counted from.
///
/// @param label what it is called: `main`
/// @param items what it costs
/// @param head what the head costs, to as many places as the base
/// @param isTagged whether the tags of its resources are known, which a saved report has not got
/// @param unsure keys of resources that cost more or less by an unknown amount
/// @param missing why there is no base; empty if there is one
record BudgetBase(
    String label,
    List<Budgeted> items,
    List<Budgeted> head,
    boolean isTagged,
    Set<String> unsure,
    String missing) {
  static final BudgetBase NONE = missing("not judged without a base; add --base REF");

  static BudgetBase missing(String why) {
    return new BudgetBase("", List.of(), List.of(), false, Set.of(), why);
  }

  Budget judge(BudgetTerms terms, BudgetTerms.Increase increase) {
    var why = missing;
    if (why.isEmpty() && !isTagged && terms.scope().tag().isPresent()) {
      why = "not judged: " + label + " is a saved report, which knows no tags";
    }
    if (!why.isEmpty()) {
      return BudgetJudge.unknown(terms, Kind.INCREASE, Optional.empty(), why);
    }
    var before = BudgetParts.of(items, terms.scope()).sum();
    var parts = BudgetParts.of(head, terms.scope());
    for (var one : items) {
      if (terms.scope().covers(one)) {
        parts.add(one, one.item().net().negated());
      }
    }
    var judged = judge(before, terms, increase, parts);
    var open = judged.state() == State.OVER ? "" : unsure(terms.scope());
    return open.isEmpty()
        ? judged
        : BudgetJudge.unknown(
            terms, Kind.INCREASE, judged.limit(), "what " + open + " changes is unknown");
  }

  /// The first resource whose difference is unknown, empty if there is none.
  private String unsure(BudgetScope scope) {
    for (var one : head) {
      if (scope.covers(one) && unsure.contains(one.place())) {
        return one.item().name();
      }
    }
    return "";
  }

  private Budget judge(
      Ratio before, BudgetTerms terms, BudgetTerms.Increase increase, BudgetParts parts) {
    return increase.isShare() && before.signum() == 0
        ? fromNothing(terms, increase, parts)
        : from(before, terms, increase, parts);
  }

  private Budget from(
      Ratio before, BudgetTerms terms, BudgetTerms.Increase increase, BudgetParts parts) {
    var rise = parts.sum();
    var limit = increase.isShare() ? before.times(increase.amount()) : increase.amount();
    var state = BudgetJudge.state(rise, limit, terms.warnAt());
    var why =
        words(rise)
            + " against "
            + label
            + ", where it is "
            + Money.dollars(before)
            + " and may rise by "
            + Money.dollars(limit)
            + (increase.isShare() ? " (" + increase.words() + ")" : "");
    var least = terms.atLeast();
    if (state == State.OVER && least.isPresent() && rise.compareTo(least.get()) < 0) {
      state = State.WITHIN;
      why += "; it counts from " + Money.dollars(least.get());
    }
    return BudgetJudge.judged(terms, Kind.INCREASE, Optional.of(limit), rise, state, why, parts);
  }

  /// A percentage of nothing is nothing, so any increase is over it, or any that counts at all.
  private Budget fromNothing(BudgetTerms terms, BudgetTerms.Increase increase, BudgetParts parts) {
    var rise = parts.sum();
    var least = terms.atLeast();
    boolean isOver = rise.signum() > 0 && (least.isEmpty() || rise.compareTo(least.get()) >= 0);
    var why =
        words(rise)
            + " against "
            + label
            + ", where it is $0.00: "
            + increase.words()
            + " of nothing is nothing, so "
            + (least.isEmpty()
                ? "any increase is over"
                : "an increase is over from " + Money.dollars(least.get()));
    return BudgetJudge.judged(
        terms, Kind.INCREASE, least, rise, isOver ? State.OVER : State.WITHIN, why, parts);
  }

  private static String words(Ratio rise) {
    if (rise.signum() == 0) {
      return "no more";
    }
    return rise.signum() < 0 ? Money.dollars(rise) : "+" + Money.dollars(rise);
  }
}
