package dev.faregate.cli;

import dev.faregate.billing.Ratio;
import dev.faregate.report.Budget;
import dev.faregate.report.Budget.Contributor;
import dev.faregate.report.Budget.Kind;
import dev.faregate.report.Budget.State;
import dev.faregate.report.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds budgets against what things cost. Exact: a budget of $500 is kept by $500 and not by a
/// thousandth of a cent more.
///
/// @param head what is held against limits
/// @param base what increases are counted from, if it is known
/// @param baseLabel what it is called
final class BudgetJudge {
  private static final int MOST_CONTRIBUTORS = 5;
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private final List<Budgeted> head;
  private final Optional<List<Budgeted>> base;
  private final String baseLabel;
  private final Optional<BudgetCeilings> ceilings;

  BudgetJudge(
      List<Budgeted> head,
      Optional<List<Budgeted>> base,
      String baseLabel,
      Optional<BudgetCeilings> ceilings) {
    this.head = List.copyOf(head);
    this.base = base;
    this.baseLabel = baseLabel;
    this.ceilings = ceilings;
  }

  /// One for each limit that a budget has.
  List<Budget> judge(BudgetTerms terms) {
    var budgets = new ArrayList<Budget>(1);
    if (terms.chance().isPresent()) {
      budgets.add(chance(terms));
    } else if (terms.limit().isPresent()) {
      var parts = parts(head, terms.scope());
      budgets.add(held(terms, Kind.LIMIT, terms.limit().get(), parts));
    }
    if (terms.increase().isPresent()) {
      budgets.add(increase(terms, terms.increase().get()));
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

  private static Map<String, Contributor> parts(List<Budgeted> all, BudgetScope scope) {
    var parts = new LinkedHashMap<String, Contributor>();
    for (var one : all) {
      if (scope.covers(one)) {
        add(parts, one, one.item().net());
      }
    }
    return parts;
  }

  private static void add(Map<String, Contributor> parts, Budgeted one, Ratio amount) {
    var item = one.item();
    var known = parts.get(one.key());
    var sum = known == null ? amount : known.amount().plus(amount);
    parts.put(one.key(), new Contributor(item.file(), item.line(), item.name(), sum));
  }

  private Budget held(BudgetTerms terms, Kind kind, Ratio limit, Map<String, Contributor> parts) {
    var actual = sum(parts);
    var state = state(actual, limit, terms.warnAt());
    return budget(terms, kind, Optional.of(limit), actual, state, why(actual, limit), parts);
  }

  private static State state(Ratio actual, Ratio limit, Ratio warnAt) {
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

  private Budget increase(BudgetTerms terms, BudgetTerms.Increase increase) {
    if (base.isEmpty()) {
      return unknown(terms, Kind.INCREASE, "not judged without a base; add --base REF");
    }
    var parts = parts(head, terms.scope());
    var before = Ratio.ZERO;
    for (var one : base.get()) {
      if (terms.scope().covers(one)) {
        before = before.plus(one.item().net());
        add(parts, one, one.item().net().negated());
      }
    }
    var rise = sum(parts);
    if (increase.isShare() && before.signum() == 0) {
      return fromNothing(terms, increase, rise, parts);
    }
    var limit = increase.isShare() ? before.times(increase.amount()) : increase.amount();
    var state = state(rise, limit, terms.warnAt());
    var why = rise(rise) + " against " + baseLabel + ", where " + allowed(increase, before, limit);
    if (state == State.OVER && terms.atLeast().isPresent()) {
      var least = terms.atLeast().get();
      if (rise.compareTo(least) < 0) {
        state = State.WITHIN;
        why += "; it counts from " + Money.dollars(least);
      }
    }
    return budget(terms, Kind.INCREASE, Optional.of(limit), rise, state, why, parts);
  }

  /// `it is $400.00 and may rise by 10%, $40.00`.
  private static String allowed(BudgetTerms.Increase increase, Ratio before, Ratio limit) {
    var text = "it is " + Money.dollars(before) + " and may rise by " + Money.dollars(limit);
    return increase.isShare() ? text + " (" + increase.words() + ")" : text;
  }

  private static String rise(Ratio rise) {
    return rise.signum() < 0 ? Money.dollars(rise) : "+" + Money.dollars(rise);
  }

  /// A percentage of nothing is nothing, so any increase is over it, or any that counts at all.
  private Budget fromNothing(
      BudgetTerms terms,
      BudgetTerms.Increase increase,
      Ratio rise,
      Map<String, Contributor> parts) {
    var least = terms.atLeast();
    boolean isOver =
        least.isEmpty() ? rise.signum() > 0 : rise.signum() > 0 && rise.compareTo(least.get()) >= 0;
    var why =
        rise(rise)
            + " against "
            + baseLabel
            + ", where it is $0.00: "
            + increase.words()
            + " of nothing is nothing, so "
            + (least.isEmpty()
                ? "any increase is over"
                : "an increase is over from " + Money.dollars(least.get()));
    var state = isOver ? State.OVER : State.WITHIN;
    return budget(terms, Kind.INCREASE, least, rise, state, why, parts);
  }

  private Budget worstCase(BudgetTerms terms, Ratio limit) {
    if (ceilings.isEmpty()) {
      return unknown(terms, Kind.WORST_CASE, "the worst case was not worked out");
    }
    var worst = ceilings.get().of(terms.scope());
    var parts = new LinkedHashMap<String, Contributor>();
    var unbounded = "";
    for (var one : worst.ceilings()) {
      var amount = one.amount().orElse(Ratio.ZERO);
      parts.put(
          one.file() + " " + one.line() + " " + one.resource(),
          new Contributor(one.file(), one.line(), one.resource(), amount));
      if (!one.isBounded() && unbounded.isEmpty()) {
        unbounded = ", and more: " + one.resource() + ", " + one.says();
      }
    }
    var actual = worst.total();
    var state = state(actual, limit, terms.warnAt());
    var why = why(actual, limit) + unbounded;
    state = state == State.OVER || unbounded.isEmpty() ? state : State.UNKNOWN;
    return budget(terms, Kind.WORST_CASE, Optional.of(limit), actual, state, why, parts);
  }

  private static Budget chance(BudgetTerms terms) {
    return new Budget(
        terms.name(),
        terms.owner(),
        Kind.CHANCE,
        terms.scope().words(),
        terms.limit(),
        Optional.empty(),
        State.UNKNOWN,
        "not judged: this version works out no chance of overrun",
        List.of());
  }

  private static Budget unknown(BudgetTerms terms, Kind kind, String why) {
    var limit = kind == Kind.WORST_CASE ? terms.worstCase() : Optional.<Ratio>empty();
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

  private static Budget budget(
      BudgetTerms terms,
      Kind kind,
      Optional<Ratio> limit,
      Ratio actual,
      State state,
      String why,
      Map<String, Contributor> parts) {
    return new Budget(
        terms.name(),
        terms.owner(),
        kind,
        terms.scope().words(),
        limit,
        Optional.of(actual),
        state,
        why,
        biggest(parts));
  }

  private static List<Contributor> biggest(Map<String, Contributor> parts) {
    var all = new ArrayList<Contributor>();
    for (var part : parts.values()) {
      if (part.amount().signum() > 0) {
        all.add(part);
      }
    }
    all.sort((one, other) -> other.amount().compareTo(one.amount()));
    return all.subList(0, Math.min(MOST_CONTRIBUTORS, all.size()));
  }

  private static Ratio sum(Map<String, Contributor> parts) {
    var sum = Ratio.ZERO;
    for (var part : parts.values()) {
      sum = sum.plus(part.amount());
    }
    return sum;
  }
}
