package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DaysProperties {

  @Property
  void daysAreThoseOfJavaTime(@ForAll @IntRange(min = -700_000, max = 2_900_000) int since1970) {
    var date = LocalDate.ofEpochDay(since1970);
    var year = date.getYear();
    var month = date.getMonthValue();
    assertThat(Days.since1970(year, month, date.getDayOfMonth())).isEqualTo(since1970);
    assertThat(Days.weekday(since1970)).isEqualTo(date.getDayOfWeek().getValue() % 7 + 1);
    assertThat(Days.ofMonth(year, month)).isEqualTo(date.lengthOfMonth());
  }

  @Property
  void theThirteenthMonthIsTheNextYearsFirst(@ForAll @IntRange(min = 1, max = 9998) int year) {
    assertThat(Days.since1970(year, 13, 1)).isEqualTo(LocalDate.of(year + 1, 1, 1).toEpochDay());
  }
}
