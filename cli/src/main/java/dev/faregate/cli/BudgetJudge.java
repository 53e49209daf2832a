package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Budget;
import dev.faregate.report.Budget.Contributor;
import dev.faregate.report.Budget.Kind;
import dev.faregate.report.Budget.State;
import dev.faregate.report.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds budgets against what things cost. Exact: a budget of $500 is kept by $500 and not by a
/// thousandth of a cent more.
///
/// @param head what is held against limits
/// @param base what increases are counted from, or why there is none
/// @param ceilings for budgets of the worst case, if there are any
record BudgetJudge(List<Budgeted> head, BudgetBase base, Optional<BudgetCeilings> ceilings) {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /// One for each limit that a budget has.
  List<Budget> judge(BudgetTerms terms) {
    var budgets = new ArrayList<Budget>(1);
    if (terms.chance().isPresent()) {
      var why = "not judged: this version works out no chance of overrun";
      budgets.add(unknown(terms, Kind.CHANCE, terms.limit(), why));
    } else if (terms.limit().isPresent()) {
      budgets.add(limit(terms, terms.limit().get()));
    }
    if (terms.increase().isPresent()) {
      budgets.add(base.judge(terms, terms.increase().get()));
    }
    if (terms.worstCase().isPresent()) {
      budgets.add(worstCase(terms, terms.worstCase().get()));
    }
    return budgets;
  }

  /// Whether it speaks of nothing that is priced here.
  boolean isIdle(BudgetTerms terms) {
    for (var one : head) {
      if (terms.scope().covers(one)) {
        return false;
      }
    }
    return !terms.scope().isAll();
  }

  private Budget limit(BudgetTerms terms, Ratio limit) {
    var parts = BudgetParts.of(head, terms.scope());
    var actual = parts.sum();
    var state = state(actual, limit, terms.warnAt());
    return judged(terms, Kind.LIMIT, Optional.of(limit), actual, state, why(actual, limit), parts);
  }

  static State state(Ratio actual, Ratio limit, Ratio warnAt) {
    if (actual.compareTo(limit) > 0) {
      return State.OVER;
    }
    return limit.signum() > 0 && actual.compareTo(limit.times(warnAt)) >= 0
        ? State.NEAR
        : State.WITHIN;
  }

  private static String why(Ratio actual, Ratio limit) {
    var text = Money.dollars(actual) + " of " + Money.dollars(limit);
    if (actual.compareTo(limit) > 0) {
      return text + ", " + Money.dollars(actual.minus(limit)) + " too much";
    }
    return limit.signum() == 0 ? text : text + ", " + percent(actual.dividedBy(limit));
  }

  /// In whole percent, never more than there is.
  private static String percent(Ratio share) {
    return share.numerator().multiply(HUNDRED).divide(share.denominator()) + "%";
  }

  private Budget worstCase(BudgetTerms terms, Ratio limit) {
    var worst = ceilings.orElseThrow().of(terms.scope());
    var parts = new BudgetParts();
    var unbounded = "";
    for (var one : worst.ceilings()) {
      var amount = one.amount().orElse(Ratio.ZERO);
      parts.add(
          one.file() + " " + one.line() + " " + one.resource(),
          new Contributor(one.file(), one.line(), one.resource(), amount));
      if (!one.isBounded() && unbounded.isEmpty()) {
        unbounded = ", and more: " + one.resource() + ", " + one.says();
      }
    }
    var actual = worst.total();
    var state = state(actual, limit, terms.warnAt());
    state = state == State.OVER || unbounded.isEmpty() ? state : State.UNKNOWN;
    var why = why(actual, limit) + unbounded;
    return judged(terms, Kind.WORST_CASE, Optional.of(limit), actual, state, why, parts);
  }

  static Budget unknown(BudgetTerms terms, Kind kind, Optional<Ratio> limit, String why) {
    return new Budget(
        terms.name(),
        terms.owner(),
        kind,
        terms.scope().words(),
        limit,
        Optional.empty(),
        State.UNKNOWN,
        why,
        List.of());
  }

  static Budget judged(
      BudgetTerms terms,
      Kind kind,
      Optional<Ratio> limit,
      Ratio actual,
      State state,
      String why,
      BudgetParts parts) {
    return new Budget(
        terms.name(),
        terms.owner(),
        kind,
        terms.scope().words(),
        limit,
        Optional.of(actual),
        state,
        why,
        parts.biggest());
  }
}
