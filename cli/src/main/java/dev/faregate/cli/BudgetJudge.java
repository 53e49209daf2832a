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
/// @param chances for budgets with a chance of overrun, if there are any
record BudgetJudge(
    BudgetSide head,
    BudgetBase base,
    Optional<BudgetCeilings> ceilings,
    Optional<BudgetChances> chances) {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  static final String IDLE = "fits nothing here";

  /// One for each limit that a budget has.
  List<Budget> judge(BudgetTerms terms) {
    var budgets = new ArrayList<Budget>(1);
    boolean isIdle = head.isIdle(terms.scope());
    if (terms.limit().isPresent()) {
      var kind = terms.chance().isPresent() ? Kind.CHANCE : Kind.LIMIT;
      budgets.add(
          isIdle ? unknown(terms, kind, terms.limit(), IDLE) : limit(terms, terms.limit().get()));
    }
    if (terms.increase().isPresent()) {
      budgets.add(base.judge(terms, terms.increase().get()));
    }
    if (terms.worstCase().isPresent()) {
      budgets.add(
          isIdle
              ? unknown(terms, Kind.WORST_CASE, terms.worstCase(), IDLE)
              : worstCase(terms, terms.worstCase().get()));
    }
    return budgets;
  }

  /// Whether it speaks of nothing that is priced here.
  boolean isIdle(BudgetTerms terms) {
    for (var one : head.items()) {
      if (terms.scope().covers(one)) {
        return false;
      }
    }
    return !terms.scope().isAll();
  }

  private Budget limit(BudgetTerms terms, Ratio limit) {
    var parts = head.parts(terms.scope());
    if (terms.chance().isPresent()) {
      return chance(terms, limit, parts);
    }
    var actual = parts.sum();
    var state = state(actual, limit, terms.warnAt());
    var why = why(actual, limit, parts) + parts.lacking();
    return judged(terms, Kind.LIMIT, Optional.of(limit), actual, state, why, parts);
  }

  /// Sure where the whole range is over the limit or none of it, and nothing leaves it; else months
  /// are simulated.
  private Budget chance(BudgetTerms terms, Ratio limit, BudgetParts parts) {
    var low = parts.low().min(parts.sum());
    var high = parts.high().max(parts.sum());
    boolean isRange = low.compareTo(high) < 0;
    var state = State.UNKNOWN;
    var end = "";
    boolean isBounded = chances.orElseThrow().isBounded();
    if (isBounded && low.compareTo(limit) > 0) {
      state = State.OVER;
      end = ", " + parts.least() + Money.dollars(low.minus(limit)) + " too much";
    } else if (isBounded && high.compareTo(limit) <= 0) {
      state = State.WITHIN;
    } else {
      var share = BudgetNumber.share(terms.chance().orElseThrow()).orElseThrow();
      double allowed = BudgetChances.approximately(share);
      var chance = chances.orElseThrow().of(terms.scope(), limit, allowed);
      state = BudgetChances.state(chance, allowed);
      end = ", " + BudgetChances.says(chance, state, terms.chance().get());
    }
    var range = isRange ? Money.dollars(low) + " to " + Money.dollars(high) : Money.dollars(low);
    var why = parts.least() + range + " of " + Money.dollars(limit) + end + parts.lacking();
    return judged(terms, Kind.CHANCE, Optional.of(limit), parts.sum(), state, why, parts);
  }

  static State state(Ratio actual, Ratio limit, Ratio warnAt) {
    if (actual.compareTo(limit) > 0) {
      return State.OVER;
    }
    return limit.signum() > 0 && actual.compareTo(limit.times(warnAt)) >= 0
        ? State.NEAR
        : State.WITHIN;
  }

  private static String why(Ratio actual, Ratio limit, BudgetParts parts) {
    var text = parts.least() + Money.dollars(actual) + " of " + Money.dollars(limit);
    if (actual.compareTo(limit) > 0) {
      return text + ", " + parts.least() + Money.dollars(actual.minus(limit)) + " too much";
    }
    return limit.signum() == 0 || parts.isAtLeast()
        ? text
        : text + ", " + percent(actual.dividedBy(limit));
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
        parts.lack(one.resource());
        unbounded = ", and more: " + one.resource() + ", " + one.says();
      }
    }
    var actual = worst.total();
    var state = state(actual, limit, terms.warnAt());
    state = state == State.OVER || unbounded.isEmpty() ? state : State.UNKNOWN;
    var why = why(actual, limit, parts) + unbounded;
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
        false,
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
        parts.isAtLeast(),
        state,
        why,
        parts.biggest());
  }
}
