package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class NumberProperties {

  @Property
  void aRateIsWhatDecimalsSay(
      @ForAll @LongRange(min = 0, max = 10_000_000) long thousandths,
      @ForAll @IntRange(min = 1, max = 8784) int hours) {
    var month = new Month("", hours, Optional.empty(), 2026);
    var perDay = BigDecimal.valueOf(thousandths, 3);
    var expected =
        perDay
            .multiply(BigDecimal.valueOf(hours))
            .divide(BigDecimal.valueOf(24), 0, RoundingMode.HALF_UP)
            .longValueExact();
    assertThat(Numbers.parse(perDay.toPlainString() + "/day", Quantity.COUNT, month))
        .isEqualTo(new Parsed.Good<>(new Figure(expected, expected, expected)));
  }

  @Property
  void everyWholeNumberIsItself(@ForAll @LongRange(min = 0, max = 1L << 53) long value) {
    for (var quantity : new Quantity[] {Quantity.COUNT, Quantity.DURATION, Quantity.BYTES}) {
      assertThat(Numbers.parse(Long.toString(value), quantity, month()))
          .isEqualTo(new Parsed.Good<>(new Figure(value, value, value)));
    }
  }

  @Property
  void whateverIsWrittenIsANumberOrASentence(
      @ForAll @StringLength(max = 30) String text, @ForAll Quantity quantity) {
    if (Numbers.parse(text, quantity, month()) instanceof Parsed.Wrong<Figure>(var message)) {
      assertThat(message).isNotBlank();
    }
  }

  @Property
  void whateverIsMadeOfTheRightLettersIsANumberOrASentence(
      @ForAll
          @StringLength(max = 12)
          @net.jqwik.api.constraints.CharRange(from = '.', to = '9')
          @net.jqwik.api.constraints.Chars({'k', 'M', 's', 'G', 'B', '%', '_', ' '})
          String text,
      @ForAll Quantity quantity) {
    switch (Numbers.parse(text, quantity, month())) {
      case Parsed.Good<Figure>(Figure(var low, var typical, var high, _, _)) -> {
        assertThat(low).isBetween(0L, typical);
        assertThat(high).isBetween(typical, 1L << 53);
      }
      case Parsed.Wrong<Figure>(var message) -> assertThat(message).startsWith("\"");
    }
  }

  private static Month month() {
    return new Month("730h", 730, Optional.empty(), 2026);
  }
}
