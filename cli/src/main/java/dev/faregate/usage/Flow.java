package dev.faregate.usage;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// A figure that comes from others: `from Uploads.requests`, `from Queue.messages / 10`, `from
/// Api.requests * 30% + Site.requests`. Operators stand between blanks, because names may hold
/// them.
///
/// @param terms which are added up
public record Flow(List<Term> terms) {
  /// What may be counted of things that have no usage figures themselves.
  public static final List<String> COUNTED =
      List.of("requests", "messages", "events", "records", "executions");

  private static final String FROM = "from ";
  private static final int MOST_WORDS = 99;

  public Flow {
    terms = List.copyOf(terms);
  }

  /// One source and how much of it arrives.
  ///
  /// @param selector the resource: `Queue`
  /// @param figure its figure: `messages`
  /// @param times with `per` the exact factor
  public record Term(String selector, String figure, BigInteger times, BigInteger per) {
    String source() {
      return selector + "." + figure;
    }

    private Term with(boolean multiplies, Digits number, long hundredth) {
      var above = BigInteger.valueOf(number.value());
      var below = number.denominator(hundredth);
      return multiplies
          ? new Term(selector, figure, times.multiply(above), per.multiply(below))
          : new Term(selector, figure, times.multiply(below), per.multiply(above));
    }
  }

  static Parsed<Flow> parse(String text) {
    var words = text.substring(FROM.length()).strip().split("\\s+", -1);
    var terms = new ArrayList<Term>();
    for (int i = 0; i < words.length; i += 2) {
      var operator = i == 0 ? "+" : words[i - 1];
      if (operator.equals("+")) {
        int dot = words[i].lastIndexOf('.');
        if (dot < 1 || dot == words[i].length() - 1) {
          return wrong(text);
        }
        terms.add(
            new Term(
                words[i].substring(0, dot),
                words[i].substring(dot + 1),
                BigInteger.ONE,
                BigInteger.ONE));
      } else if (!scale(terms, operator, words[i])) {
        return wrong(text);
      }
    }
    return words.length % 2 == 0 || words.length > MOST_WORDS
        ? wrong(text)
        : new Parsed.Good<>(new Flow(terms));
  }

  private static boolean scale(List<Term> terms, String operator, String word) {
    boolean isShare = word.endsWith("%");
    var number = Digits.of(isShare ? word.substring(0, word.length() - 1) : word);
    boolean multiplies = operator.equals("*") || operator.equals("×");
    if (number.isEmpty()
        || number.get().value() == 0 && !multiplies
        || !multiplies && !operator.equals("/") && !operator.equals("÷")) {
      return false;
    }
    terms.add(terms.removeLast().with(multiplies, number.get(), isShare ? 100 : 1));
    return true;
  }

  private static <T> Parsed<T> wrong(String text) {
    return new Parsed.Wrong<>(
        "\""
            + text
            + "\" names no source; write from NAME.FIGURE, with a factor as in from Queue.messages"
            + " / 10");
  }
}
