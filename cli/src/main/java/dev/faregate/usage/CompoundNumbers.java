package dev.faregate.usage;

import java.math.BigInteger;

/// Reads figures that take more than a number to write: hours of the week, rates that hold only in
/// them, growth, and what comes once.
final class CompoundNumbers {
  private final Quantity quantity;
  private final Month month;

  private CompoundNumbers(Quantity quantity, Month month) {
    this.quantity = quantity;
    this.month = month;
  }

  static Parsed<Figure> parse(String text, Quantity quantity, Month month) {
    var numbers = new CompoundNumbers(quantity, month);
    return Growth.isOne(text) ? numbers.grown(text) : numbers.inHours(text);
  }

  private Parsed<Figure> inHours(String text) {
    int blank = text.indexOf(' ');
    boolean isRate = blank > 0 && text.substring(0, blank).indexOf(':') < 0;
    var hours = OpeningHours.of(isRate ? text.substring(blank) : text);
    if (!isRate && quantity != Quantity.HOURS
        || isRate && text.substring(0, blank).indexOf('/') < 0) {
      return Numbers.refused(text, quantity);
    }
    if (hours.isEmpty()) {
      return new Parsed.Wrong<>(
          "\"" + text + "\" names no hours; write 08:00-18:00 Mon-Fri Europe/Berlin");
    }
    var open = hours.get().seconds(month);
    if (!isRate) {
      return new Parsed.Good<>(open);
    }
    var rate = Numbers.parse(text.substring(0, blank), quantity, open.typical());
    return rate instanceof Parsed.Good<Figure>(var figure)
        ? new Parsed.Good<>(
            new Figure(figure.low(), figure.typical(), figure.high(), open.assumed()))
        : rate;
  }

  private Parsed<Figure> grown(String text) {
    var growth = Growth.of(text);
    if (growth.isEmpty()) {
      return new Parsed.Wrong<>(
          "\"" + text + "\" does not say what is added; write 1M +5%/month or 1M + 5M once");
    }
    var base = Numbers.parse(growth.get().base(), quantity, month);
    if (!(base instanceof Parsed.Good<Figure>(var first))) {
      return base;
    }
    var sum = new Sum(growth.get(), first);
    if (month.after() == 0) {
      for (var burst : growth.get().bursts()) {
        var once = Numbers.parse(burst, quantity, month);
        if (!(once instanceof Parsed.Good<Figure>(var more))) {
          return once;
        }
        sum.add(more);
      }
    }
    return sum.figure(text);
  }

  /// What has grown and what comes once, added up.
  private final class Sum {
    private final String assumed;
    private BigInteger low;
    private BigInteger typical;
    private BigInteger high;

    Sum(Growth growth, Figure first) {
      assumed = first.assumed();
      low = growth.grown(first.low(), month.after());
      typical = growth.grown(first.typical(), month.after());
      high = growth.grown(first.high(), month.after());
    }

    void add(Figure more) {
      low = low.add(BigInteger.valueOf(more.low()));
      typical = typical.add(BigInteger.valueOf(more.typical()));
      high = high.add(BigInteger.valueOf(more.high()));
    }

    Parsed<Figure> figure(String text) {
      if (Numbers.bounded(text, quantity, low, typical, high)
          instanceof Parsed.Good<Figure>(var sum)) {
        return new Parsed.Good<>(new Figure(sum.low(), sum.typical(), sum.high(), assumed));
      }
      return month.after() == 0
          ? Numbers.bounded(text, quantity, low, typical, high)
          : new Parsed.Wrong<>("\"" + text + "\" " + beyond() + month.inWords());
    }

    private String beyond() {
      return quantity == Quantity.SHARE
          ? "grows beyond the whole"
          : "grows beyond what faregate counts (" + Numbers.MOST + ")";
    }
  }
}
