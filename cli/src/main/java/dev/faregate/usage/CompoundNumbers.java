package dev.faregate.usage;

import dev.faregate.source.Suggestion;
import java.math.BigInteger;
import java.util.Optional;

/// Reads figures that take more than a number to write: hours of the week, rates that hold only in
/// them, growth, what comes once, and words on how they vary.
final class CompoundNumbers {
  private static final String MISSING =
      "does not say what is added; write 1M +5%/month or 1M + 5M once";

  private final Quantity quantity;
  private final Month month;

  private CompoundNumbers(Quantity quantity, Month month) {
    this.quantity = quantity;
    this.month = month;
  }

  static Parsed<Figure> parse(String text, Quantity quantity, Month month) {
    var numbers = new CompoundNumbers(quantity, month);
    var varied = Varied.of(text, Variation.NONE);
    var additions = Optional.<Additions>empty();
    if (varied.twice().isEmpty() && Additions.isOne(varied.numbers())) {
      additions = Additions.of(varied.numbers());
      if (additions.isEmpty()) {
        return Numbers.wrong(text, MISSING);
      }
      varied = Varied.of(additions.get().base(), varied.variation());
    }
    if (!varied.twice().isEmpty()) {
      return Numbers.wrong(text, "says twice how it varies: " + varied.twice());
    }
    var wrong = Varied.wrong(varied.variation(), text, quantity);
    if (!wrong.isEmpty()) {
      return Numbers.wrong(text, wrong);
    }
    var base = numbers.base(varied);
    return additions.isPresent() && base instanceof Parsed.Good<Figure>(var first)
        ? numbers.grown(text, additions.get(), first)
        : base;
  }

  /// What is neither added to nor has words behind it.
  private Parsed<Figure> base(Varied varied) {
    var text = varied.numbers();
    if (Additions.isOne(text)) {
      return Numbers.wrong(text, MISSING);
    }
    var parsed = text.indexOf(':') >= 0 ? inHours(text) : plain(text);
    return parsed instanceof Parsed.Good<Figure>(var figure)
            && !varied.variation().equals(Variation.NONE)
        ? new Parsed.Good<>(figure.with(varied.variation()))
        : parsed;
  }

  /// A number, or one with a word behind it that is misspelt.
  private Parsed<Figure> plain(String text) {
    if (Units.areNone(text, quantity)) {
      int blank = text.lastIndexOf(' ');
      var word = text.substring(blank + 1);
      var near = Suggestion.nearest(word, Varied.words());
      if (near.isPresent()
          && Numbers.parse(text.substring(0, blank), quantity, month.seconds())
              instanceof Parsed.Good) {
        return Numbers.wrong(text, "ends in " + word + "; did you mean " + near.get() + "?");
      }
    }
    return Numbers.parse(text, quantity, month.seconds());
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

  private Parsed<Figure> grown(String text, Additions added, Figure first) {
    if (!added.growth().rises()) {
      return Numbers.wrong(
          text, "does not rise; write low..typical..high, as 1M +2%..+5%..+9%/month");
    }
    var sum = new Sum(added.growth(), first);
    if (month.after() == 0) {
      for (var burst : added.bursts()) {
        var once = Numbers.parse(burst, quantity, month);
        if (!(once instanceof Parsed.Good<Figure>(var more))) {
          return once;
        }
        if (more.variation().isPresent()) {
          return Numbers.wrong(text, "varies as a whole; write how at its end");
        }
        sum.add(more);
      }
    }
    return sum.figure(text);
  }

  /// What has grown and what comes once, added up.
  private final class Sum {
    private final Figure first;
    private final Growth growth;
    private BigInteger low;
    private BigInteger typical;
    private BigInteger high;

    Sum(Growth growth, Figure first) {
      this.first = first;
      this.growth = growth;
      low = growth.low().grown(first.low(), month.after());
      typical = growth.typical().grown(first.typical(), month.after());
      high = growth.high().grown(first.high(), month.after());
    }

    void add(Figure more) {
      low = low.add(BigInteger.valueOf(more.low()));
      typical = typical.add(BigInteger.valueOf(more.typical()));
      high = high.add(BigInteger.valueOf(more.high()));
    }

    Parsed<Figure> figure(String text) {
      if (Numbers.bounded(text, quantity, low, typical, high)
          instanceof Parsed.Good<Figure>(var sum)) {
        return new Parsed.Good<>(
            new Figure(sum.low(), sum.typical(), sum.high(), first.assumed(), variation()));
      }
      return month.after() == 0
          ? Numbers.bounded(text, quantity, low, typical, high)
          : new Parsed.Wrong<>("\"" + text + "\" " + beyond() + month.inWords());
    }

    /// With what it has grown from, where that is not certain.
    private Optional<Variation> variation() {
      if (month.after() == 0 || !growth.isRange()) {
        return first.variation();
      }
      var from =
          new Variation.Grown(first.low(), first.typical(), first.high(), growth, month.after());
      return Optional.of(first.variation().orElse(Variation.NONE).with(from));
    }

    private String beyond() {
      return quantity == Quantity.SHARE
          ? "grows beyond the whole"
          : "grows beyond what faregate counts (" + Numbers.MOST + ")";
    }
  }
}
