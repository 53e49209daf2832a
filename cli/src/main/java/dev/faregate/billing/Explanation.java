package dev.faregate.billing;

import dev.faregate.billing.Formula.AtLeast;
import dev.faregate.billing.Formula.Constant;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.Formula.Product;
import dev.faregate.billing.Formula.Quotient;
import dev.faregate.billing.Formula.RoundedUp;
import dev.faregate.billing.Formula.Sum;
import dev.faregate.catalog.Decimal;

/// A formula in words, as a reader would work it out by hand: `3000000 requests × 120 ms ÷ 1000 ×
/// 1536 MB ÷ 1024`. A dial that nobody has set goes by its name.
public final class Explanation {
  private final Scenario scenario;
  private final StringBuilder text = new StringBuilder(80);

  private Explanation(Scenario scenario) {
    this.scenario = scenario;
  }

  /// With typical settings.
  public static String of(Formula formula) {
    return of(formula, Scenario.TYPICAL);
  }

  public static String of(Formula formula, Scenario scenario) {
    var explanation = new Explanation(scenario);
    explanation.say(formula);
    return explanation.text.toString();
  }

  private void say(Formula formula) {
    if (formula instanceof Constant constant) {
      constant(constant);
    } else if (formula instanceof Dial dial) {
      dial(dial);
    } else if (formula instanceof Product(var left, var right)) {
      factor(left);
      text.append(" × ");
      factor(right);
    } else if (formula instanceof Quotient(var inner, var divisor)) {
      quotient(inner, divisor);
    } else if (formula instanceof Sum(var left, var right)) {
      sum(left, right);
    } else if (formula instanceof AtLeast(var inner, var floor)) {
      atLeast(inner, floor);
    } else {
      var roundedUp = (RoundedUp) formula;
      roundedUp(roundedUp.dial(), roundedUp.step());
    }
  }

  /// Hours are held in seconds, and asked for in hours again.
  private void quotient(Formula inner, long divisor) {
    if (divisor == HourDial.SECONDS && inner instanceof Dial dial && isInHours(dial)) {
      text.append(words(dial, scenario));
    } else if (divisor == HourDial.SECONDS
        && inner instanceof Product(var left, Dial dial)
        && isInHours(dial)) {
      factor(left);
      text.append(" × ").append(words(dial, scenario));
    } else {
      factor(inner);
      text.append(" ÷ ").append(divisor);
    }
  }

  /// A part of a product: what binds less tightly goes into parentheses.
  private void factor(Formula formula) {
    if (formula instanceof Product || formula instanceof Quotient || isWord(formula)) {
      say(formula);
    } else {
      text.append('(');
      say(formula);
      text.append(')');
    }
  }

  /// Whether the formula reads as one word, and needs parentheses nowhere.
  private boolean isWord(Formula formula) {
    if (formula instanceof Constant(var numerator, var denominator)) {
      return numerator >= 0 && isDecimal(denominator);
    }
    if (formula instanceof Dial) {
      return true;
    }
    if (formula instanceof RoundedUp(var dial, var step)) {
      return isWhole(dial, step);
    }
    if (formula instanceof AtLeast(var inner, var floor)) {
      return !isDifference(inner, floor);
    }
    return false;
  }

  private void sum(Formula left, Formula right) {
    say(left);
    if (right instanceof Constant(var numerator, var denominator) && numerator < 0) {
      text.append(" − ");
      factor(new Constant(-numerator, denominator));
    } else {
      text.append(" + ");
      say(right);
    }
  }

  /// What exceeds an included amount reads as the plain difference, which is what a reader expects;
  /// anything else names its floor.
  private void atLeast(Formula inner, long floor) {
    if (isDifference(inner, floor)) {
      say(inner);
    } else {
      text.append("max(").append(floor).append(", ");
      say(inner);
      text.append(')');
    }
  }

  private boolean isDifference(Formula inner, long floor) {
    return floor == 0
        && inner instanceof Sum(var left, Constant(var numerator, var denominator))
        && numerator <= 0
        && !(left instanceof Dial dial && isBelow(dial, Ratio.of(-numerator, denominator)));
  }

  private boolean isBelow(Dial dial, Ratio included) {
    var setting = dial.setting();
    return !setting.isUnknown()
        && Ratio.of(new Decimal(scenario.of(setting), dial.places())).compareTo(included) < 0;
  }

  private void roundedUp(Dial dial, long step) {
    if (isWhole(dial, step)) {
      dial(dial);
    } else {
      text.append('⌈');
      dial(dial);
      text.append("⌉ to ").append(Amounts.decimal(step, dial.places()));
    }
  }

  /// A dial is a whole number of its smallest unit already.
  private static boolean isWhole(Dial dial, long step) {
    return step == 1 && dial.places() == 0;
  }

  private void constant(Constant constant) {
    if (isDecimal(constant.denominator())) {
      text.append(Amounts.exact(Ratio.of(constant.numerator(), constant.denominator())));
    } else {
      text.append(constant.numerator()).append(" ÷ ").append(constant.denominator());
    }
  }

  /// Whether everything over this denominator is a finite decimal.
  private static boolean isDecimal(long denominator) {
    long rest = Math.abs(denominator);
    while (rest % 2 == 0) {
      rest /= 2;
    }
    while (rest % 5 == 0) {
      rest /= 5;
    }
    return rest == 1;
  }

  private void dial(Dial dial) {
    text.append(words(dial, scenario));
    if (isInHours(dial)) {
      text.append(" × ").append(HourDial.SECONDS);
    }
  }

  private boolean isInHours(Dial dial) {
    return HourDial.is(dial, scenario);
  }

  /// `1536 MB`, or the dial's name where nobody has set it. Seconds are told in hours where these
  /// are decimal, for in hours they were asked for.
  public static String words(Dial dial, Scenario scenario) {
    var setting = dial.setting();
    if (setting.isUnknown()) {
      return dial.name();
    }
    if (HourDial.is(dial, scenario)) {
      return HourDial.words(dial, scenario);
    }
    var number = Amounts.decimal(scenario.of(setting), dial.places());
    return dial.unit().isEmpty() ? number : number + " " + dial.unit();
  }
}
