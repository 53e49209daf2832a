package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Budget;
import dev.faregate.report.Budget.Kind;
import dev.faregate.report.Budget.State;
import dev.faregate.report.Money;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What increases are counted from.
///
/// @param label what it is called: `main`
/// @param before what it costs
/// @param head what the head costs, to as many places as the base
/// @param isTagged whether the tags of its resources are known, which a saved report has not got
/// @param unsure keys of resources that cost more or less by an unknown amount
/// @param missing why there is no base; empty if there is one
record BudgetBase(
    String label,
    BudgetSide before,
    BudgetSide head,
    boolean isTagged,
    Set<String> unsure,
    String missing) {
  static final BudgetBase NONE = missing("not judged without a base; add --base REF");

  static BudgetBase missing(String why) {
    return new BudgetBase("", BudgetSide.NONE, BudgetSide.NONE, false, Set.of(), why);
  }

  Budget judge(BudgetTerms terms, BudgetTerms.Increase increase) {
    var why = missing;
    if (why.isEmpty() && !isTagged && terms.scope().tag().isPresent()) {
      why = "not judged: " + label + " is a saved report, which knows no tags";
    }
    if (why.isEmpty() && before.isIdle(terms.scope()) && head.isIdle(terms.scope())) {
      why = BudgetJudge.IDLE;
    }
    if (!why.isEmpty()) {
      return BudgetJudge.unknown(terms, Kind.INCREASE, Optional.empty(), why);
    }
    var judged = judge(terms, increase, rise(terms.scope(), Set.of()));
    if (judged.state() == State.OVER) {
      why = lessKnown(terms, increase);
    } else {
      var open = unsure(terms.scope());
      why = open.isEmpty() ? "" : "what " + open + " changes is unknown";
    }
    return why.isEmpty() ? judged : BudgetJudge.unknown(terms, Kind.INCREASE, judged.limit(), why);
  }

  private BudgetParts rise(BudgetScope scope, Set<String> without) {
    var parts = head.parts(scope);
    for (var one : before.items()) {
      if (scope.covers(one)) {
        parts.add(one, one.item().net().negated());
      }
    }
    without.forEach(parts::drop);
    return parts;
  }

  /// Why a rise may be none after all, empty if it is one: who now gives a figure that nobody knew
  /// before has not made anything dearer.
  private String lessKnown(BudgetTerms terms, BudgetTerms.Increase increase) {
    var names = new TreeMap<String, String>();
    for (var one : before.items()) {
      if (terms.scope().covers(one) && !one.item().missing().isEmpty() && isMoreKnown(one)) {
        names.put(one.key(), one.item().name());
      }
    }
    boolean isSure =
        names.isEmpty()
            || judge(terms, increase, rise(terms.scope(), names.keySet())).state() == State.OVER;
    return isSure
        ? ""
        : "what " + names.firstEntry().getValue() + " cost in " + label + " is unknown";
  }

  private boolean isMoreKnown(Budgeted old) {
    for (var one : head.items()) {
      if (one.key().equals(old.key())) {
        return one.item().missing().size() < old.item().missing().size();
      }
    }
    return false;
  }

  /// The first resource whose difference is unknown, empty if there is none.
  private String unsure(BudgetScope scope) {
    for (var one : head.items()) {
      if (scope.covers(one) && unsure.contains(one.place())) {
        return one.item().name();
      }
    }
    return "";
  }

  private Budget judge(BudgetTerms terms, BudgetTerms.Increase increase, BudgetParts parts) {
    var old = before.parts(terms.scope());
    return increase.isShare() && old.sum().signum() == 0
        ? fromNothing(terms, increase, old, parts)
        : from(terms, increase, old, parts);
  }

  private Budget from(
      BudgetTerms terms, BudgetTerms.Increase increase, BudgetParts old, BudgetParts parts) {
    var rise = parts.sum();
    var limit = increase.isShare() ? old.sum().times(increase.amount()) : increase.amount();
    var share = increase.isShare() ? " (" + increase.words() + ")" : "";
    var may = " and may rise by " + Money.dollars(limit) + share;
    var state = BudgetJudge.state(rise, limit, terms.warnAt());
    var least = terms.atLeast().orElse(Ratio.ZERO);
    if (least.compareTo(limit) > 0) {
      // A rise of just that much counts, and is over.
      may = " and may rise by less than " + Money.dollars(least);
      limit = least;
    }
    if (rise.compareTo(least) < 0) {
      state = State.WITHIN;
    }
    return judged(terms, Optional.of(limit), state, old, parts, may);
  }

  /// A percentage of nothing is nothing, so any increase is over it, or any that counts at all.
  private Budget fromNothing(
      BudgetTerms terms, BudgetTerms.Increase increase, BudgetParts old, BudgetParts parts) {
    var least = terms.atLeast();
    var rise = parts.sum();
    if (rise.signum() <= 0) {
      return judged(terms, least, State.WITHIN, old, parts, "");
    }
    boolean isOver = least.isEmpty() || rise.compareTo(least.get()) >= 0;
    var may =
        ": "
            + increase.words()
            + " of nothing is nothing, so "
            + (least.isEmpty()
                ? "any increase is over"
                : "an increase is over from " + Money.dollars(least.get()));
    return judged(terms, least, isOver ? State.OVER : State.WITHIN, old, parts, may);
  }

  private Budget judged(
      BudgetTerms terms,
      Optional<Ratio> limit,
      State state,
      BudgetParts old,
      BudgetParts parts,
      String may) {
    var was = old.least() + Money.dollars(old.sum());
    var lacking = parts.isAtLeast() ? parts.lacking() : old.lacking();
    var why = words(parts, old) + " against " + label + ", where it is " + was + may + lacking;
    return BudgetJudge.judged(terms, Kind.INCREASE, limit, parts.sum(), state, why, parts);
  }

  /// What is not known of the base makes the rise smaller, and of the head bigger.
  private static String words(BudgetParts parts, BudgetParts old) {
    var rise = parts.sum();
    var least = parts.isAtLeast() ? "at least " : old.isAtLeast() ? "at most " : "";
    if (rise.signum() == 0 && least.isEmpty()) {
      return "no more";
    }
    return least + (rise.signum() < 0 ? "" : "+") + Money.dollars(rise);
  }
}
