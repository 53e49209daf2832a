package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate(5 minutes)          | 2026-12 | 8928",
        "rate(1 hour)             | 730h    | 730",
        "rate(1 day)              | 730h    | 30",
        "rate(7 days)             | 30d     | 4",
        "cron(0 12 * * ? *)       | 2026-12 | 31",
        "cron(0/15 * * * ? *)     | 2026-12 | 2976",
        "cron(*/15 8-17 ? * MON-FRI *) | 2026-12 | 920",
        "cron(0 10 ? * 2-6 *)     | 2026-12 | 23",
        "cron(0 10 ? * SAT-SUN *) | 2026-12 | 8",
        "cron(0 8 1 * ? *)        | 2026-12 | 1",
        "cron(0 8 L * ? *)        | 2026-12 | 1",
        "cron(0 8 1,L * ? *)      | 2026-12 | 2",
        "cron(0 8 31 * ? *)       | 2026-11 | 0",
        "cron(0 8 ? * 6L *)       | 2026-12 | 1",
        "cron(0 8 ? * L *)        | 2026-12 | 4",
        "cron(0 8 ? * 3#5 *)      | 2026-12 | 1",
        "cron(0 8 ? * 2#5 *)      | 2026-12 | 0",
        "cron(0 8 3W * ? *)       | 2026-10 | 1",
        "cron(0 8 31W * ? *)      | 2026-11 | 0",
        "cron(0 8 * 1-11 ? *)     | 2026-12 | 0",
        "cron(0 8 * DEC ? *)      | 2026-12 | 31",
        "cron(0 8 * * ? 2027)     | 2026-12 | 0",
        "at(2026-12-24T18:00:00)  | 2026-12 | 1",
        "at(2026-12-24T18:00:00)  | 2026-11 | 0",
      })
  void aCalendarMonthIsCountedExactly(String expression, String month, long runs) {
    var setting = Schedules.runs(expression, "", month(month));
    assertThat(setting.typical()).isEqualTo(runs);
    assertThat(setting.basis()).isEqualTo(Basis.EXACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cron(0 12 * * ? *)       | 730h | 30",
        "cron(0 * * * ? *)        | 730h | 730",
        "cron(0 * * * ? *)        | 30d  | 720",
        "cron(0 12 ? * MON-FRI *) | 730h | 22",
        "cron(0 0 1 * ? *)        | 730h | 1",
        "cron(0 0 1 1 ? *)        | 730h | 0",
        "cron(0 0 1 1,4-8 ? *)    | 730h | 1",
        "at(2026-12-24T18:00:00)  | 730h | 1",
      })
  void anotherMonthIsItsPartOfTheYear(String expression, String month, long runs) {
    var setting = Schedules.runs(expression, "", month(month));
    assertThat(setting.typical()).isEqualTo(runs);
    assertThat(setting.basis()).isEqualTo(Basis.ASSUMED);
  }

  @Test
  void whatAnAssumedCountRestsOnIsSaid() {
    assertThat(Schedules.runs("cron(0 12 * * ? *)", "", month("730h")).why())
        .isEqualTo("cron(0 12 * * ? *), a twelfth of its 365 runs in 2026");
    assertThat(Schedules.runs("cron(0 12 * * ? *)", "", month("30d")).why())
        .isEqualTo("cron(0 12 * * ? *), 30/365 of its 365 runs in 2026");
  }

  @Test
  void runsThatClocksJumpOverAreSkippedAndRunsInADoubledHourRunOnce() {
    var spring = month("2027-03");
    var autumn = month("2027-10");
    assertThat(Schedules.runs("cron(30 2 * * ? *)", "Europe/Berlin", spring).typical())
        .isEqualTo(30);
    assertThat(Schedules.runs("cron(30 2 * * ? *)", "Europe/Berlin", autumn).typical())
        .isEqualTo(31);
    assertThat(Schedules.runs("cron(30 2 * * ? *)", "", spring).typical()).isEqualTo(31);
    assertThat(Schedules.runs("cron(0 * * * ? *)", "Europe/Berlin", spring).typical())
        .isEqualTo(31 * 24 - 1);
  }

  @Test
  void aDayThatAnIslandLeftOutHasNoRuns() {
    assertThat(Schedules.runs("cron(0 12 * * ? *)", "Pacific/Apia", month("2011-12")).typical())
        .isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hourly",
        "rate()",
        "rate(5)",
        "rate(5 fortnights)",
        "rate(0 minutes)",
        "rate(-5 minutes)",
        "rate(1.5 hours)",
        "rate(5 minutes",
        "rate 5 minutes)",
        "cron()",
        "cron(0 12 * * *)",
        "cron(0 12 * * * *)",
        "cron(0 12 ? * ? *)",
        "cron(60 12 * * ? *)",
        "cron(0 24 * * ? *)",
        "cron(0 12 32 * ? *)",
        "cron(0 12 0 * ? *)",
        "cron(0 12 * 13 ? *)",
        "cron(0 12 ? * 8 *)",
        "cron(0 12 ? * MON#6 *)",
        "cron(0 12 ? * MON#1,TUE#1 *)",
        "cron(0 12 ? * FUNDAY *)",
        "cron(0/0 12 * * ? *)",
        "cron(, 12 * * ? *)",
        "cron(0 12 * * ? * *)",
        "cron(0 12 * JANFEB ? *)",
        "cron(0 12 * ANF ? *)",
        "cron(0 12 * * ? 1969)",
        "cron(0 12 W * ? *)",
        "at(tomorrow)",
        "at(2026-02-30T00:00:00)",
        "at(2026-12-24T24:00:00)",
        "at(2026-12-24T18:00)",
        "every(5 minutes)"
      })
  void whatAwsRefusesIsUnknownAndSaysWhatItAccepts(String expression) {
    var setting = Schedules.runs(expression, "", month("2026-12"));
    assertThat(setting.basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(setting.why()).contains("is no schedule; AWS accepts ");
  }

  @Test
  @Timeout(5)
  void anEndlessListTakesNoTime() {
    var days = "1,".repeat(400_000) + "1";
    assertThat(Schedules.runs("cron(0 8 " + days + " * ? *)", "", month("2026-12")).typical())
        .isEqualTo(1);
  }

  @Test
  void anUnknownTimeZoneIsUnknown() {
    var setting = Schedules.runs("cron(0 12 * * ? *)", "Mars/Olympus", month("2026-12"));
    assertThat(setting.basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(setting.why()).contains("Mars/Olympus");
  }

  static Month month(String text) {
    return ((Parsed.Good<Month>) Months.parse(text, 2026)).value();
  }
}
