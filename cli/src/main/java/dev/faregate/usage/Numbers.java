package dev.faregate.usage;

import java.math.BigInteger;
import java.util.Optional;

/// Reads the numbers that people write for usage figures. What is written is taken exactly or
/// refused; only a rate, whose product with the month's hours need not be whole, is rounded.
public final class Numbers {
  /// The largest number that a double holds without a gap below it, so that both engines count with
  /// the same one.
  static final long MOST = 1L << 53;

  private static final int QUOTED = 40;

  private final Quantity quantity;
  private final Wording wording;
  private final long seconds;

  private Numbers(Quantity quantity, long seconds) {
    this.quantity = quantity;
    this.wording = Wording.of(quantity);
    this.seconds = seconds;
  }

  /// `3M`, `10/s`, `1M..3M..10M lognormal`; `08:00-18:00 Mon-Fri`, `1M +5%/month + 5M once`.
  public static Parsed<Figure> parse(String text, Quantity quantity, Month month) {
    var written = text.strip();
    // Asked here, so that plain numbers load nothing of the others.
    boolean isCompound =
        written.indexOf(':') >= 0
            || written.endsWith("%/month")
            || written.endsWith(" once")
            || Units.areNone(written, quantity);
    return isCompound
        ? CompoundNumbers.parse(written, quantity, month)
        : parse(written, quantity, month.seconds());
  }

  /// @param seconds of the month in which a rate holds
  static Parsed<Figure> parse(String text, Quantity quantity, long seconds) {
    return new Numbers(quantity, seconds).figure(text.strip());
  }

  /// The refusal of a text that is no such number.
  static Parsed<Figure> refused(String text, Quantity quantity) {
    return wrong(text, new Numbers(quantity, 0).says());
  }

  /// The figure, unless it is more than can be counted.
  static Parsed<Figure> bounded(
      String text, Quantity quantity, BigInteger low, BigInteger typical, BigInteger high) {
    var numbers = new Numbers(quantity, 0);
    return numbers.bounded(text, high) instanceof Parsed.Wrong<Long>(var message)
        ? new Parsed.Wrong<>(message)
        : new Parsed.Good<>(new Figure(low.longValue(), typical.longValue(), high.longValue()));
  }

  private Parsed<Figure> figure(String text) {
    int first = text.indexOf("..");
    if (first < 0) {
      var parsed = number(text);
      if (parsed instanceof Parsed.Good<Long>(var value)) {
        return new Parsed.Good<>(new Figure(value, value, value));
      }
      return new Parsed.Wrong<>(((Parsed.Wrong<Long>) parsed).message());
    }
    int second = text.indexOf("..", first + 2);
    return second < 0
        ? wrong(text, "is half a range; write low..typical..high, as " + wording.range())
        : range(
            text,
            number(text.substring(0, first)),
            number(text.substring(first + 2, second)),
            number(text.substring(second + 2)));
  }

  private Parsed<Figure> range(
      String text, Parsed<Long> low, Parsed<Long> typical, Parsed<Long> high) {
    if (low instanceof Parsed.Good<Long>(var least)
        && typical instanceof Parsed.Good<Long>(var middle)
        && high instanceof Parsed.Good<Long>(var most)) {
      return least <= middle && middle <= most
          ? new Parsed.Good<>(new Figure(least, middle, most))
          : wrong(text, "does not rise; write low..typical..high, as " + wording.range());
    }
    for (var part : new Parsed<?>[] {low, typical, high}) {
      if (part instanceof Parsed.Wrong<?>(var message)) {
        return new Parsed.Wrong<>(message);
      }
    }
    throw new IllegalStateException("three good parts are no range");
  }

  private Parsed<Long> number(String written) {
    var text = written.strip();
    int end = digitsEnd(text);
    var decimal = Digits.of(text.substring(0, end));
    if (decimal.isEmpty()) {
      return wrong(text, says());
    }
    int slash = text.indexOf('/', end);
    var rest = text.substring(end, slash < 0 ? text.length() : slash).strip();
    var unit = Units.of(rest, quantity);
    if (unit.isEmpty()) {
      return wrong(text, says());
    }
    return slash < 0
        ? exactly(text, decimal.get(), unit.get())
        : rate(text, decimal.get(), unit.get(), text.substring(slash + 1).strip());
  }

  private Parsed<Long> exactly(String text, Digits decimal, Units unit) {
    var numerator = decimal.times(unit.times()).multiply(BigInteger.TEN.pow(quantity.places()));
    var denominator = decimal.denominator(unit.per());
    var parts = numerator.divideAndRemainder(denominator);
    if (parts[1].signum() != 0 && !isConverted(unit)) {
      return wrong(text, "is " + noWholeNumber() + "; write " + wording.examples());
    }
    return bounded(text, roundedHalfUp(numerator, denominator));
  }

  /// Megabytes in millionths of a GB: no finite number of places would hold them all.
  private boolean isConverted(Units unit) {
    return quantity == Quantity.GIGABYTES && unit.per() != 1;
  }

  private Parsed<Long> rate(String text, Digits decimal, Units unit, String interval) {
    Optional<Units> hour = Units.perHour(interval);
    if (!isRated() || hour.isEmpty() && !isMonth(interval)) {
      return wrong(text, says());
    }
    if (hour.isEmpty()) {
      return exactly(text, decimal, unit);
    }
    var numerator =
        decimal
            .times(unit.times())
            .multiply(BigInteger.valueOf(hour.get().times()))
            .multiply(BigInteger.valueOf(seconds))
            .multiply(BigInteger.TEN.pow(quantity.places()));
    return bounded(text, roundedHalfUp(numerator, decimal.denominator(hour.get().per() * 3600)));
  }

  /// What a month has a number of can be given as so many a day.
  private boolean isRated() {
    return quantity == Quantity.COUNT || quantity == Quantity.AVERAGE;
  }

  private String noWholeNumber() {
    if (quantity.places() > 0) {
      return "finer than " + quantity.places() + " decimal places";
    }
    return wording.smallest().isEmpty()
        ? "no whole number"
        : "no whole number of " + wording.smallest();
  }

  private static boolean isMonth(String interval) {
    return "month".equals(interval) || "mo".equals(interval);
  }

  private static BigInteger roundedHalfUp(BigInteger numerator, BigInteger denominator) {
    return numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
  }

  private Parsed<Long> bounded(String text, BigInteger value) {
    if (value.bitLength() > 54 || value.longValue() > most()) {
      return quantity == Quantity.SHARE
          ? wrong(text, "is more than the whole; write " + wording.examples())
          : wrong(text, "is more than faregate counts");
    }
    return new Parsed.Good<>(value.longValue());
  }

  private long most() {
    return quantity == Quantity.SHARE ? 1_000_000 : MOST;
  }

  private static int digitsEnd(String text) {
    int end = 0;
    while (end < text.length()
        && (isDigit(text.charAt(end)) || text.charAt(end) == '_' || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private String says() {
    return "is " + wording.noSuch() + "; write " + wording.examples();
  }

  static <T> Parsed<T> wrong(String text, String says) {
    var quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    return new Parsed.Wrong<>("\"" + quoted + "\" " + says);
  }
}
