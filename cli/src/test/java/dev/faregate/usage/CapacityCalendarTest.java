package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.ScheduledCapacity.Level;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Capacity that scheduled actions move, hour by hour; and schedules between two dates.
class CapacityCalendarTest {
  private static final ScheduledAction UP = berlin("cron(0 8 ? * MON-FRI *)", 10, 10);
  private static final ScheduledAction DOWN = berlin("cron(0 18 ? * MON-FRI *)", 2, 2);

  @Test
  void officeHoursOfACalendarMonth() {
    var levels = levels(2, 20, month("2026-12"), UP, DOWN);
    assertThat(levels)
        .extracting(CapacityCalendarTest::words)
        .containsExactly("2..2..2 514", "10..10..10 230");
    assertThat(levels).allMatch(level -> level.capacity().basis() == Basis.EXACT);
  }

  @Test
  void inWordsItIsWhereTheCapacityStands() {
    var up = berlin("cron(0 8 ? * MON-FRI *)", 4, 10);
    var down = berlin("cron(0 18 ? * MON-FRI *)", 1, 3);
    assertThat(new ScheduledCapacity(1, 20, List.of(up, down)).words(2)).isEqualTo("3 to 4");
    assertThat(new ScheduledCapacity(1, 20, List.of(down, up)).words(2)).isEqualTo("3 to 4");
    assertThat(new ScheduledCapacity(1, 20, List.of(UP)).words(2)).isEqualTo("10");
    var once = berlin("at(2026-12-11T00:00:00)", 4, 8);
    assertThat(new ScheduledCapacity(1, 20, List.of(once)).words(2)).isEqualTo("scheduled");
  }

  @Test
  void aMonthInWhichClocksChangeHasItsOwnHours() {
    var levels =
        levels(
            2,
            20,
            month("2026-10"),
            berlin("cron(0 0 ? * SUN *)", 10, 10),
            berlin("cron(0 6 ? * SUN *)", 2, 2));
    // Four Sundays, of which the last has an hour twice, and November's first hour of a fifth,
    // which is October's by the clock that bills.
    assertThat(levels)
        .extracting(CapacityCalendarTest::words)
        .containsExactly("2..2..2 718", "10..10..10 26");
  }

  @Test
  void anUsualMonthIsFilledByItsPartOfTheYear() {
    var levels = levels(2, 20, new Month("730h", 730, Optional.empty(), 2026), UP, DOWN);
    assertThat(levels.stream().mapToLong(Level::seconds).sum()).isEqualTo(730 * 3600);
    assertThat(levels.getLast().seconds()).isEqualTo(261 * 10 * 3600 / 12);
    assertThat(levels).allMatch(level -> level.capacity().basis() == Basis.ASSUMED);
  }

  @Test
  void theCapacityStaysUntilABoundPassesIt() {
    var up = berlin("at(2026-12-11T00:00:00)", 4, 8);
    var down = berlin("at(2026-12-21T00:00:00)", 1, 8);
    assertThat(levels(1, 20, month("2026-12"), up, down))
        .extracting(CapacityCalendarTest::words)
        .containsExactly("1..3..20 239", "4..4..8 240", "1..4..8 265");
  }

  @Test
  void whatWasDoneBeforeTheMonthStillHolds() {
    var levels = levels(1, 20, month("2026-12"), berlin("at(2026-06-01T00:00:00)", 7, 7));
    assertThat(levels).extracting(CapacityCalendarTest::words).containsExactly("7..7..7 744");
  }

  @Test
  void anActionIsDoneBetweenItsDatesOnly() {
    var up =
        new ScheduledAction(
            "cron(0 0 * * ? *)", "", "2026-12-05T00:00:00Z", "2026-12-06T00:00:00Z", 9, 9);
    var levels = levels(1, 20, month("2026-12"), up);
    assertThat(levels)
        .extracting(CapacityCalendarTest::words)
        .containsExactly("1..3..20 96", "9..9..9 648");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(1 hour)",
        "cron(0 8 * * * *)",
        "at(tomorrow)",
        "",
        "cron(",
        "cron(* * * * ? *)"
      })
  void whatCannotBeFollowedIsSaid(String expression) {
    var capacity = new ScheduledCapacity(1, 5, List.of(berlin(expression, 2, 2)));
    assertThat(capacity.levels(1, month("2026-12"))).isInstanceOf(Parsed.Wrong.class);
  }

  @Test
  void aScheduleRunsBetweenItsDates() {
    var december = month("2026-12");
    assertThat(runs("cron(0 12 * * ? *)", "2026-12-10T00:00:00Z", "2026-12-20T00:00:00Z", december))
        .isEqualTo(10);
    assertThat(runs("rate(1 hour)", "2026-12-10T00:00:00Z", "2026-12-20T00:00:00Z", december))
        .isEqualTo(240);
    assertThat(runs("cron(0 12 * * ? *)", "", "2026-12-01T12:00:00Z", december)).isZero();
    assertThat(runs("cron(0 12 * * ? *)", "", "2026-12-01T12:00:01Z", december)).isEqualTo(1);
    assertThat(runs("cron(0 12 * * ? *)", "2027-01-01T00:00:00Z", "", december)).isZero();
    assertThat(
            runs(
                "cron(0 12 * * ? *)", "2020-01-01T00:00:00", "2030-01-01T00:00:00+01:00", december))
        .isEqualTo(31);
  }

  @Test
  void datesInAUsualMonthAreAssumedAway() {
    var usual = new Month("730h", 730, Optional.empty(), 2026);
    var setting = Schedules.runs("rate(1 hour)", "", "2026-12-10T00:00:00Z", "", usual);
    assertThat(setting.basis()).isEqualTo(Basis.ASSUMED);
    assertThat(setting.typical()).isEqualTo(730);
    assertThat(Schedules.runs("rate(1 hour)", "", "soon", "", usual).isUnknown()).isTrue();
  }

  private static long runs(String expression, String from, String until, Month month) {
    var setting = Schedules.runs(expression, "", from, until, month);
    assertThat(setting.basis()).isEqualTo(Basis.EXACT);
    return setting.typical();
  }

  private static String words(Level level) {
    var at = level.capacity();
    return at.low() + ".." + at.typical() + ".." + at.high() + " " + level.seconds() / 3600;
  }

  private static List<Level> levels(
      long least, long most, Month month, ScheduledAction... actions) {
    var capacity = new ScheduledCapacity(least, most, List.of(actions));
    long desired = least == 2 ? 2 : 3;
    return ((Parsed.Good<List<Level>>) capacity.levels(desired, month)).value();
  }

  private static ScheduledAction berlin(String expression, long least, long most) {
    return new ScheduledAction(expression, "Europe/Berlin", "", "", least, most);
  }

  private static Month month(String label) {
    var calendar = YearMonth.parse(label);
    return new Month(
        label, calendar.lengthOfMonth() * 24L, Optional.of(calendar), calendar.getYear());
  }
}
