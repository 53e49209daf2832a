package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Opening hours, growth and what comes once.
class CompoundNumbersTest {
  private static final Month USUAL = new Month("730h", 730, Optional.empty(), 2026);

  @ParameterizedTest
  @CsvSource({
    "08:00-18:00 Mon-Fri Europe/Berlin, 2026-12, 230", // 23 weekdays
    "08:00-18:00 Mon-Fri, 2026-12, 230",
    "08:00-18:00, 2026-12, 310",
    "00:00-24:00, 2026-12, 744",
    "00:00-24:00 mon-sun Europe/Berlin, 2026-03, 743", // an hour is skipped
    "00:00-24:00 Mon-Sun Europe/Berlin, 2026-10, 745", // and one comes twice
    "00:00-06:00 Sun Europe/Berlin, 2026-03, 29", // five Sundays, the last an hour short
    "01:00-03:30 Mon-Sun Europe/Berlin, 2026-03, 76.5", // 31 × 2.5, and an hour less
    "22:00-06:00, 2026-02, 224", // over midnight, cut at the ends of the month
    "8:30-9:00 Mon-Wed, 2026-12, 7",
    "08:00-18:00 Sat-Mon Europe/Berlin, 2026-12, 120",
  })
  void openingHoursAreThoseOfTheCalendarMonth(String text, String month, double hours) {
    var figure = figure(text, Quantity.HOURS, month(month));
    long seconds = Math.round(hours * 3600);
    assertThat(figure).isEqualTo(new Figure(seconds, seconds, seconds));
  }

  @Test
  void whatTheClocksSkipIsNotCounted() {
    var march = month("2026-03"); // 02:00 to 03:00 on the 29th is not there
    assertThat(figure("60/h 01:30-02:30 Mon-Sun Europe/Berlin", Quantity.COUNT, march).typical())
        .isEqualTo(1830);
    assertThat(figure("60/h 02:30-03:30 Mon-Sun Europe/Berlin", Quantity.COUNT, march).typical())
        .isEqualTo(1830);
    assertThat(figure("60/h 02:15-02:45 Mon-Sun Europe/Berlin", Quantity.COUNT, march).typical())
        .isEqualTo(900);
  }

  @Test
  void daysMayBeListed() {
    var listed = figure("08:00-18:00 Mon,Wed-Thu UTC", Quantity.HOURS, month("2026-12"));
    assertThat(listed.typical()).isEqualTo(140 * 3600L); // 4 Mondays, 5 Wednesdays, 5 Thursdays
  }

  @Test
  void anUsualMonthIsATwelfthOfTheYear() {
    var figure = figure("08:00-18:00 Mon-Fri Europe/Berlin", Quantity.HOURS, USUAL);
    assertThat(figure.typical()).isEqualTo(783_000); // 261 weekdays × 10 h ÷ 12
    assertThat(figure.assumed()).isEqualTo("a twelfth of its 2610 hours in 2026");
    assertThat(figure.setting(Basis.EXACT, "x").basis()).isEqualTo(Basis.ASSUMED);
  }

  @Test
  void aRateMayHoldOnlyInOpeningHours() {
    var figure = figure("1/s..10/s..20/s 08:00-18:00 Mon-Fri", Quantity.COUNT, month("2026-12"));
    assertThat(figure).isEqualTo(new Figure(828_000, 8_280_000, 16_560_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08:00",
        "08:00-08:00",
        "24:00-08:00",
        "08:60-09:00",
        "8-18:00 Mon",
        "08:00-25:00",
        "08:00-18:00 Moon",
        "08:00-18:00 Mon-Fri Europe/Berlim",
        "08:00-18:00 Mon-Tue-Wed",
        "08:00-18:00 Mon UTC UTC",
        "-08:00-18:00",
        ":",
        "1:2:3"
      })
  void otherTextsAreNoOpeningHours(String text) {
    assertThat(Numbers.parse(text, Quantity.HOURS, USUAL)).isInstanceOf(Parsed.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3M 08:00-18:00", "08:00-18:00", "10/s 08:00-18:00 Foo"})
  void aCountIsNoSpanOfTime(String text) {
    assertThat(Numbers.parse(text, Quantity.COUNT, USUAL)).isInstanceOf(Parsed.Wrong.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1M +5%/month, 0, 1000000",
    "1M +5%/month, 1, 1050000",
    "1M + 5%/month, 12, 1795856", // 1,795,856.326…
    "1M -10%/month, 2, 810000",
    "1M + 5M once, 0, 6000000",
    "1M + 5M once, 1, 1000000",
    "1M + 5M once + 1k once +10%/month, 0, 6001000",
    "1M +10%/month + 5M once, 1, 1100000",
    "3 +0.5%/month, 100, 5", // 4.94…
  })
  void growthCountsFromTheFirstMonth(String text, int after, long expected) {
    assertThat(figure(text, Quantity.COUNT, USUAL.later(after)).typical()).isEqualTo(expected);
  }

  @Test
  void aRangeGrowsAtBothEnds() {
    assertThat(figure("1..10..100 +100%/month + 1 once", Quantity.COUNT, USUAL))
        .isEqualTo(new Figure(2, 11, 101));
    assertThat(figure("1..10..100 +100%/month + 1 once", Quantity.COUNT, USUAL.later(3)))
        .isEqualTo(new Figure(8, 80, 800));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+5%/month", "1M %/month", "1M +x%/month", "1M +5%/month +5%/month", "1M -101%/month",
        "5M once", "1M + once", "1M + 5Q once", "9007199254740992 + 1 once", "lots +1%/month"
      })
  void otherTextsDoNotGrow(String text) {
    assertThat(Numbers.parse(text, Quantity.COUNT, USUAL)).isInstanceOf(Parsed.Wrong.class);
  }

  @Test
  void growthThatNobodyCanCountIsRefused() {
    assertThat(Numbers.parse("1M +100%/month", Quantity.COUNT, USUAL.later(60)))
        .isEqualTo(
            new Parsed.Wrong<>(
                "\"1M +100%/month\" grows beyond what faregate counts (9007199254740992) in month"
                    + " 61"));
  }

  private static Month month(String label) {
    var calendar = YearMonth.parse(label);
    return new Month(
        label, calendar.lengthOfMonth() * 24L, Optional.of(calendar), calendar.getYear());
  }

  private static Figure figure(String text, Quantity quantity, Month month) {
    return ((Parsed.Good<Figure>) Numbers.parse(text, quantity, month)).value();
  }
}
