package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words behind numbers on how they vary, and growth of which only the range is known.
class VariationTest {
  private static final Month USUAL = new Month("730h", 730, Optional.empty(), 2026);

  private static Figure figure(String text, Month month) {
    var parsed = Numbers.parse(text, Quantity.COUNT, month);
    assertThat(parsed).as(text).isInstanceOf(Parsed.Good.class);
    return ((Parsed.Good<Figure>) parsed).value();
  }

  private static String wrong(String text, Quantity quantity) {
    var parsed = Numbers.parse(text, quantity, USUAL);
    assertThat(parsed).as(text).isInstanceOf(Parsed.Wrong.class);
    return ((Parsed.Wrong<Figure>) parsed).message();
  }

  @ParameterizedTest
  @CsvSource({
    "1..2..3 lognormal, LOGNORMAL, false, false",
    "1 .. 2 .. 3   pert, PERT, false, false",
    "1/month..2/month..3/month uniform, UNIFORM, false, false",
    "1..2..3 uniform poisson, UNIFORM, true, false",
    "1..2..3 poisson uniform +1%/month, UNIFORM, true, false",
    "1..2..3 +1%..+2%..+3%/month apart lognormal, LOGNORMAL, false, true",
    "1..2..3 lognormal +1%..+2%..+3%/month apart, LOGNORMAL, false, true",
  })
  void wordsStandBehindTheirNumbers(
      String text, Distribution distribution, boolean arrives, boolean isApart) {
    var figure = figure(text, USUAL);
    assertThat(new Figure(figure.low(), figure.typical(), figure.high()))
        .isEqualTo(new Figure(1, 2, 3));
    var expected = new Variation(Optional.of(distribution), arrives, isApart, Optional.empty());
    assertThat(figure.variation()).contains(expected);
  }

  @Test
  void whatSaysNothingOfItVariesAsAllDo() {
    assertThat(figure("1..2..3", USUAL).variation()).isEmpty();
    assertThat(figure("1..2..3 +5%/month", USUAL.later(3)).variation()).isEmpty();
    assertThat(figure("20 poisson", USUAL).variation().orElseThrow().arrives()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1M +2%..+5%..+9%/month, 0, 1000000, 1000000, 1000000",
    "1M +2%..+5%..+9%/month, 2, 1040400, 1102500, 1188100",
    "1M + 2..5..9%/month, 2, 1040400, 1102500, 1188100",
    "1M -10%..0%..+10%/month, 2, 810000, 1000000, 1210000",
    "1M..2M..3M +0%..+100%..+200%/month + 1 once, 1, 1000000, 4000000, 9000000",
  })
  void growthMayBeARange(String text, int after, long low, long typical, long high) {
    var figure = figure(text, USUAL.later(after));
    assertThat(new Figure(figure.low(), figure.typical(), figure.high()))
        .isEqualTo(new Figure(low, typical, high));
  }

  @Test
  void whatHasGrownSaysFromWhere() {
    var grown = figure("1M..2M..3M +2%..+5%..+9%/month", USUAL.later(4)).variation().orElseThrow();
    var from = grown.grown().orElseThrow();
    assertThat(from.typical()).isEqualTo(2_000_000);
    assertThat(from.months()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1..2..3 lognormall          | COUNT    | ends in lognormall; did you mean lognormal?
          20 posson                   | COUNT    | ends in posson; did you mean poisson?
          20 lognormal                | COUNT    | is no range; write low..typical..high, as 1M..3M..10M lognormal
          100ms poisson               | DURATION | is no count of what arrives
          1M apart                    | COUNT    | does not grow; write 1M +2%..+5%..+9%/month apart
          1..2..3 pert uniform        | COUNT    | says twice how it varies: pert
          1..2..3 pert +1%/month pert | COUNT    | says twice how it varies: pert
          1M +9%..+5%..+2%/month      | COUNT    | does not rise; write low..typical..high, as 1M +2%..+5%..+9%/month
          1M +2%..+9%/month           | COUNT    | is half a range
          1..2..3 +1%/month pert +1%/month | COUNT | does not say what is added
          20 gamma                    | COUNT    | is no count
          2 potatoes                  | DURATION | is no duration
          1M + 20 poisson once        | COUNT    | varies as a whole; write how at its end
          """)
  void aSlipIsToldWithWhatWasMeant(String text, Quantity quantity, String says) {
    assertThat(wrong(text, quantity)).contains(says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pert", " poisson", "poisson poisson", "..  lognormal", "1.. lognormal"})
  void wordsAloneAreNoNumbers(String text) {
    wrong(text, Quantity.COUNT);
  }

  @Test
  void manyWordsAreNoReasonToFall() {
    assertThat(wrong("1..2..3" + " pert".repeat(100_000), Quantity.COUNT)).hasSizeLessThan(200);
    assertThat(wrong("1" + " +1%/month pert".repeat(50_000), Quantity.COUNT)).hasSizeLessThan(200);
  }
}
