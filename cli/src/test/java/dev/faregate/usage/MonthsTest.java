package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

  @Test
  void aMonthIsHoursOrDaysOrOneOfTheCalendar() {
    assertThat(good("730h").hours()).isEqualTo(730);
    assertThat(good("30d").hours()).isEqualTo(720);
    assertThat(good("2028-02").hours()).isEqualTo(29 * 24);
    assertThat(good("2028-02").calendar()).contains(YearMonth.of(2028, 2));
    assertThat(good("2028-02").year()).isEqualTo(2028);
    assertThat(good("730h").year()).isEqualTo(2026);
    assertThat(good("30d").label()).isEqualTo("30d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h",
        "730",
        "0h",
        "0d",
        "-1d",
        "99999h",
        "367d",
        "2026-13",
        "2026-00",
        "0000-01",
        "2026-1",
        "26-12",
        "x026-12",
        "1.5d",
        "december"
      })
  void nonsenseIsRefusedWithWhatIsAccepted(String text) {
    assertThat(Months.parse(text, 2026))
        .isEqualTo(new Parsed.Wrong<>("\"" + text + "\" is no month; write 730h, 30d or 2026-12"));
  }

  private static Month good(String text) {
    return ((Parsed.Good<Month>) Months.parse(text, 2026)).value();
  }
}
