package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import ch.obermuhlner.math.big.BigRational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CompoundNumberProperties {
  private static final Month USUAL = new Month("730h", 730, Optional.empty(), 2026);

  @Property
  void growthOfNothingIsFlat(
      @ForAll @LongRange(min = 0, max = 1L << 53) long value,
      @ForAll @IntRange(min = 0, max = 119) int months) {
    assertThat(figure(value + " +0%/month", USUAL.later(months)))
        .isEqualTo(new Figure(value, value, value));
  }

  @Property
  void growthIsTheExactPower(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long value,
      @ForAll @IntRange(min = 0, max = 999) int tenths,
      @ForAll @IntRange(min = 0, max = 20) int months) {
    var percent = BigDecimal.valueOf(tenths, 1);
    var factor = BigRational.valueOf(percent).divide(100).add(1);
    var exact = factor.pow(months).multiply(BigRational.valueOf(BigDecimal.valueOf(value)));
    // Half up, as exactly as a decimal of 60 places can tell.
    var expected =
        new BigDecimal(exact.getNumeratorBigInteger())
            .divide(new BigDecimal(exact.getDenominatorBigInteger()), 60, RoundingMode.FLOOR)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    var text = value + " +" + percent.toPlainString() + "%/month";
    assertThat(figure(text, USUAL.later(months)).typical()).isEqualTo(expected);
  }

  @Property
  void whatComesOnceComesInTheFirstMonthOnly(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long value,
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long burst) {
    long sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += figure(value + " + " + burst + " once", USUAL.later(i)).typical();
    }
    assertThat(sum).isEqualTo(12 * value + burst);
  }

  @Property(tries = 60)
  void openingHoursAgreeWithWatchingTheClock(
      @ForAll @IntRange(min = 0, max = 47) int opens,
      @ForAll @IntRange(min = 0, max = 47) int closes,
      @ForAll @IntRange(min = 1, max = 7) int first,
      @ForAll @IntRange(min = 1, max = 7) int last,
      @ForAll @IntRange(min = 1, max = 12) int monthOfYear,
      @ForAll boolean south) {
    var zone = ZoneId.of(south ? "Australia/Lord_Howe" : "Europe/Berlin");
    if (opens == closes) {
      return;
    }
    String[] names = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    var text =
        clock(opens)
            + "-"
            + clock(closes)
            + " "
            + names[first - 1]
            + "-"
            + names[last - 1]
            + " "
            + zone;
    var month = YearMonth.of(2026, monthOfYear);
    long seen = 0;
    var end = month.plusMonths(1).atDay(1).atStartOfDay(zone);
    // The clock is read every ten minutes, for half hours and jumps of them begin at such times.
    for (var now = month.atDay(1).atStartOfDay(zone);
        now.isBefore(end);
        now = now.plusMinutes(10)) {
      int minute = now.getHour() * 60 + now.getMinute();
      boolean overnight = closes < opens;
      boolean today =
          minute >= opens * 30
              && (overnight || minute < closes * 30)
              && isIn(now.getDayOfWeek().getValue(), first, last);
      boolean yesterday =
          overnight
              && minute < closes * 30
              && isIn((now.getDayOfWeek().getValue() + 5) % 7 + 1, first, last);
      if (today || yesterday) {
        seen += 600;
      }
    }
    var calendar = new Month("", month.lengthOfMonth() * 24L, Optional.of(month), month.getYear());
    var parsed = (Parsed.Good<Figure>) Numbers.parse(text, Quantity.HOURS, calendar);
    // A span that begins or ends in a skipped or repeated hour may be read either way.
    long apart = Math.abs(parsed.value().typical() - seen);
    assertThat(apart).as(text).isLessThanOrEqualTo(isNearAJump(opens, closes) ? 3600 : 0);
  }

  private static boolean isNearAJump(int opens, int closes) {
    return opens >= 2 && opens <= 6 || closes >= 2 && closes <= 6;
  }

  private static boolean isIn(int day, int first, int last) {
    return first <= last ? day >= first && day <= last : day >= first || day <= last;
  }

  private static String clock(int halfHours) {
    return halfHours / 2 / 10 + "" + halfHours / 2 % 10 + (halfHours % 2 == 0 ? ":00" : ":30");
  }

  private static Figure figure(String text, Month month) {
    return ((Parsed.Good<Figure>) Numbers.parse(text, Quantity.COUNT, month)).value();
  }
}
