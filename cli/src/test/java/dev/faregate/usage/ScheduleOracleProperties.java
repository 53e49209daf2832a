package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Schedules run as often as cron-utils says, which reads Quartz's expressions: AWS's with a field
/// for seconds before them. A rate is held to the cron that means the same.
class ScheduleOracleProperties {
  private static final CronParser PARSER =
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));

  private static final List<String> CRONS =
      List.of(
          "0 12 * * ? *",
          "0/5 3 * * ? *",
          "0/10 * ? * MON-FRI *",
          "0/15 8-17 ? * MON-FRI *",
          "0/30 20-23 ? * MON-FRI *",
          "15 10 * * ? *",
          "15 10 ? * 6L *",
          "15 10 ? * 2#1 *",
          "15 10 ? * 6#3 *",
          "15 10 ? * 3#5 *",
          "0 0 1 * ? *",
          "0 0 L * ? *",
          "0 0 15W * ? *",
          "0 0 1W * ? *",
          "30 2 * * ? *",
          "30 2 31 * ? *",
          "30 2 29 2 ? *",
          "0 8 1 1,4,7,10 ? *",
          "0 8 1 */3 ? *",
          "0 8 1 JAN ? *",
          "0 8 ? * SUN *",
          "0 8 ? * 1 *",
          "0 8 ? * 7 *",
          "0 8 ? * MON,WED,FRI *",
          "0 8 ? * TUE-THU *",
          "0 8 ? 6-8 * *",
          "0 8 ? DEC SAT *",
          "0,30 * * * ? *",
          "0,15,30,45 9,17 * * ? *",
          "59 23 * * ? *",
          "0 0-6 * * ? *",
          "0 */2 * * ? *",
          "0 1/6 * * ? *",
          "7/20 * ? * SAT *",
          "* 6 1 * ? *",
          "* 0 ? * SUN *",
          "*/3 10 1-7 * ? *",
          "0 10 1,15 * ? *",
          "0 10 1-31/2 * ? *",
          "0 10 2/3 * ? *",
          "0 10 ? * 2/2 *",
          "0 10 * * ? 2027",
          "0 10 * * ? 2026-2028",
          "0 10 * * ? 2026/2",
          "0 10 28-31 FEB ? *");

  /// Rates with the crons that mean the same in a month of whole days.
  private static final List<List<String>> RATES =
      List.of(
          List.of("5 minutes", "0/5 * * * ? *"),
          List.of("10 minutes", "0/10 * * * ? *"),
          List.of("15 minutes", "0/15 * * * ? *"),
          List.of("20 minutes", "0/20 * * * ? *"),
          List.of("30 minutes", "0/30 * * * ? *"),
          List.of("60 minutes", "0 * * * ? *"),
          List.of("120 minutes", "0 0/2 * * ? *"),
          List.of("24 hours", "0 0 * * ? *"),
          List.of("1 hour", "0 * * * ? *"),
          List.of("2 hours", "0 0/2 * * ? *"),
          List.of("3 hours", "0 0/3 * * ? *"),
          List.of("4 hours", "0 0/4 * * ? *"),
          List.of("6 hours", "0 0/6 * * ? *"),
          List.of("12 hours", "0 0/12 * * ? *"),
          List.of("1 day", "0 0 * * ? *"));

  @Property(tries = 150)
  void aCronRunsAsOftenAsAnotherLibrarySays(
      @ForAll("crons") String fields, @ForAll("months") YearMonth month) {
    assertThat(runs("cron(" + fields + ")", "", month)).isEqualTo(counted(fields, "UTC", month));
  }

  @Property(tries = 40)
  void inOtherZonesToo(@ForAll("crons") String fields, @ForAll @IntRange(min = 4, max = 9) int of) {
    var month = YearMonth.of(2027, of); // in which no clock of Berlin's is changed
    assertThat(runs("cron(" + fields + ")", "Europe/Berlin", month))
        .isEqualTo(counted(fields, "Europe/Berlin", month));
  }

  @Property(tries = 40)
  void aRateRunsAsOftenAsItsCron(
      @ForAll("rates") List<String> rate, @ForAll("months") YearMonth month) {
    assertThat(runs("rate(" + rate.getFirst() + ")", "", month))
        .isEqualTo(counted(rate.getLast(), "UTC", month));
  }

  @Provide
  Arbitrary<String> crons() {
    return Arbitraries.of(CRONS);
  }

  @Provide
  Arbitrary<List<String>> rates() {
    return Arbitraries.of(RATES);
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return Arbitraries.integers()
        .between(0, 83)
        .map(months -> YearMonth.of(2026, 1).plusMonths(months));
  }

  private static long runs(String expression, String zone, YearMonth month) {
    var calendar =
        new Month(
            month.toString(), month.lengthOfMonth() * 24L, Optional.of(month), month.getYear());
    var setting = Schedules.runs(expression, zone, calendar);
    assertThat(setting.basis()).isEqualTo(Basis.EXACT);
    return setting.typical();
  }

  private static long counted(String fields, String zone, YearMonth month) {
    var times = ExecutionTime.forCron(PARSER.parse("0 " + fields));
    var end = month.plusMonths(1).atDay(1).atStartOfDay(ZoneId.of(zone));
    var next = times.nextExecution(month.atDay(1).atStartOfDay(ZoneId.of(zone)).minusSeconds(1));
    long count = 0;
    while (next.isPresent() && next.get().isBefore(end)) {
      count++;
      ZonedDateTime last = next.get();
      next = times.nextExecution(last);
    }
    return count;
  }
}
