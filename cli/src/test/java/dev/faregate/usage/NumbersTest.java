package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final Month MONTH = new Month("730h", 730, Optional.empty(), 2026);

  @ParameterizedTest
  @CsvSource({
    "3000000, COUNT, 3000000",
    "3_000_000, COUNT, 3000000",
    "3M, COUNT, 3000000",
    "1.5M, COUNT, 1500000",
    "100k, COUNT, 100000",
    "2B, COUNT, 2000000000",
    "0, COUNT, 0",
    "10/s, COUNT, 26280000",
    "5/min, COUNT, 219000",
    "50/h, COUNT, 36500",
    "100k/day, COUNT, 3041667",
    "1/day, COUNT, 30",
    "3M/month, COUNT, 3000000",
    "60.83, AVERAGE, 60830000",
    "12, AVERAGE, 12000000",
    "24/day, AVERAGE, 730000000",
    "1/day, AVERAGE, 30416667",
    "1.5/h, AVERAGE, 1095000000",
    "2.5/month, AVERAGE, 2500000",
    "120, DURATION, 120",
    "120ms, DURATION, 120",
    "1.5s, DURATION, 1500",
    "10min, DURATION, 600000",
    "8h, DURATION, 28800000",
    "730, HOURS, 2628000",
    "8h, HOURS, 28800",
    "5min, HOURS, 300",
    "0.5, HOURS, 1800",
    "512, MEGABYTES, 512",
    "512MB, MEGABYTES, 512",
    "512 MB, MEGABYTES, 512",
    "2GB, MEGABYTES, 2048",
    "2GiB, MEGABYTES, 2048",
    "1024KB, MEGABYTES, 1",
    "2048, BYTES, 2048",
    "100KB, BYTES, 102400",
    "7MB, BYTES, 7340032",
    "104GB, GIGABYTES, 104000000",
    "72.8, GIGABYTES, 72800000",
    "512MB, GIGABYTES, 500000",
    "100MB, GIGABYTES, 97656",
    "1%, SHARE, 10000",
    "0.01, SHARE, 10000",
    "100%, SHARE, 1000000",
    ".5, SHARE, 500000",
  })
  void everyDocumentedFormIsTakenExactly(String text, Quantity quantity, long value) {
    assertThat(good(text, quantity).typical()).isEqualTo(value);
  }

  @Test
  void aRangeIsLowTypicalHigh() {
    var figure = good("1M..3M..10M", Quantity.COUNT);
    assertThat(figure.low()).isEqualTo(1_000_000);
    assertThat(figure.typical()).isEqualTo(3_000_000);
    assertThat(figure.high()).isEqualTo(10_000_000);
  }

  @Test
  void aRateCountsTheHoursOfTheMonthAndIsRoundedHalfUp() {
    var february = new Month("2027-02", 672, Optional.empty(), 2027);
    assertThat(Numbers.parse("1/day", Quantity.COUNT, february))
        .isEqualTo(new Parsed.Good<>(new Figure(28, 28, 28)));
    var halfDay = new Month("36h", 36, Optional.empty(), 2027);
    assertThat(Numbers.parse("1/day", Quantity.COUNT, halfDay))
        .isEqualTo(new Parsed.Good<>(new Figure(2, 2, 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "-1",
        "+1",
        "1e6",
        "1,000",
        "3m",
        "3 x",
        "1.5",
        "1..2",
        "..",
        "1....2",
        "3..2..5",
        "1..3..2",
        "1__0",
        "_1",
        "1_",
        "1.",
        "1.2.3",
        "10/",
        "10/fortnight",
        "/s",
        "M",
        "٣",
        "99999999999999999999",
        "9999999999999999",
        "10M/s/s",
        "NaN",
        "1%",
        "12MB"
      })
  void nonsenseIsRefused(String text) {
    assertThat(Numbers.parse(text, Quantity.COUNT, MONTH)).isInstanceOf(Parsed.Wrong.class);
  }

  @Test
  void aRefusalSaysWhatIsAccepted() {
    assertThat(wrong("3m", Quantity.COUNT))
        .isEqualTo("\"3m\" is no count; write 3000000, 3M, 10/s or 100k/day");
    assertThat(wrong("1M..10M", Quantity.COUNT))
        .isEqualTo("\"1M..10M\" is half a range; write low..typical..high, as 1M..3M..10M");
    assertThat(wrong("0.1GB", Quantity.MEGABYTES))
        .isEqualTo("\"0.1GB\" is no whole number of MB; write 512, 512MB or 2GB");
    assertThat(wrong("5", Quantity.SHARE))
        .isEqualTo("\"5\" is more than the whole; write 1% or 0.01");
    assertThat(wrong("1.5", Quantity.COUNT))
        .isEqualTo("\"1.5\" is no whole number; write 3000000, 3M, 10/s or 100k/day");
    assertThat(wrong("1.1234567", Quantity.AVERAGE))
        .isEqualTo("\"1.1234567\" is finer than 6 decimal places; write 60.83 or 24/day");
    assertThat(wrong("often", Quantity.AVERAGE))
        .isEqualTo("\"often\" is no number; write 60.83 or 24/day");
    assertThat(wrong("10/s", Quantity.DURATION)).startsWith("\"10/s\" is no duration; write 120ms");
    assertThat(wrong("9007199254740993", Quantity.COUNT))
        .isEqualTo("\"9007199254740993\" is more than faregate counts");
  }

  @Test
  void aRefusalOfSomethingLongIsShort() {
    assertThat(wrong("9".repeat(100_000), Quantity.COUNT)).hasSizeLessThan(120);
  }

  private static Figure good(String text, Quantity quantity) {
    return ((Parsed.Good<Figure>) Numbers.parse(text, quantity, MONTH)).value();
  }

  private static String wrong(String text, Quantity quantity) {
    return ((Parsed.Wrong<Figure>) Numbers.parse(text, quantity, MONTH)).message();
  }
}
