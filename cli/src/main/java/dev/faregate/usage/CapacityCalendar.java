package dev.faregate.usage;

import dev.faregate.usage.ScheduledCapacity.Level;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Walks through the days of a month, or of a year where no calendar month is named, and does what
/// scheduled actions say, one after the other.
final class CapacityCalendar {
  /// More actions in a month are no plan of anybody's.
  private static final int MOST_A_MONTH = 10_000;

  /// Of two actions at one moment the later in the list is done last.
  private record Event(Instant at, ScheduledAction action) {}

  private final List<Event> events = new ArrayList<>();
  private final List<long[]> spans = new ArrayList<>(); // least, capacity, most, seconds
  private final ScheduleWindow window;
  private final Month month;
  private long least;
  private long most;
  private long capacity;

  private CapacityCalendar(ScheduledCapacity scheduled, long desired, Month month) {
    this.month = month;
    this.least = scheduled.least();
    this.most = scheduled.most();
    this.capacity = Math.clamp(desired, least, Math.max(least, most));
    this.window =
        month.calendar().isPresent()
            ? ScheduleWindow.of(month.calendar().get())
            : ScheduleWindow.of(YearMonth.of(month.year(), 1))
                .to(ScheduleWindow.of(YearMonth.of(month.year(), 12)));
  }

  static Parsed<List<Level>> levels(ScheduledCapacity scheduled, long desired, Month month) {
    var calendar = new CapacityCalendar(scheduled, desired, month);
    for (var action : scheduled.actions()) {
      var wrong = calendar.add(action);
      if (!wrong.isEmpty()) {
        return new Parsed.Wrong<>("\"" + action.expression() + "\" " + wrong);
      }
    }
    calendar.events.sort((one, other) -> one.at.compareTo(other.at)); // stable
    calendar.walk();
    return new Parsed.Good<>(calendar.levels());
  }

  /// Why it cannot be followed, empty if it can.
  private String add(ScheduledAction action) {
    var text = action.expression().strip();
    int open = text.indexOf('(');
    var inside = open < 0 || !text.endsWith(")") ? "" : text.substring(open + 1, text.length() - 1);
    if (!(ScheduleWindow.parse(action.from(), action.until())
        instanceof Parsed.Good<ScheduleWindow>(var dates))) {
      return "has dates that cannot be read";
    }
    try {
      var zone = ZoneId.of(action.timezone().isBlank() ? "UTC" : action.timezone().strip());
      if (text.startsWith("at(")) {
        var at = LocalDateTime.parse(inside.strip()).atZone(zone).toInstant();
        return add(List.of(at), dates, action);
      }
      var cron = Cron.parse(inside);
      if (!text.startsWith("cron(") || cron.isEmpty()) {
        return "is no time of day that can be followed";
      }
      // A year before, to know where the capacity stands when the time begins.
      var last = YearMonth.from(window.until().atZone(zone));
      for (var here = YearMonth.from(window.from().atZone(zone)).minusYears(1);
          !here.isAfter(last);
          here = here.plusMonths(1)) {
        var moments = CronTimes.of(cron.get(), here, zone);
        if (moments.size() > MOST_A_MONTH) {
          return "runs too often to be followed";
        }
        add(moments, dates, action);
      }
      return "";
    } catch (DateTimeException e) {
      return "cannot be read";
    }
  }

  private String add(List<Instant> moments, ScheduleWindow dates, ScheduledAction action) {
    for (var moment : moments) {
      if (moment.isBefore(window.until()) && dates.contains(moment)) {
        events.add(new Event(moment, action));
      }
    }
    return "";
  }

  private void walk() {
    var from = window.from();
    for (var event : events) {
      if (event.at.isAfter(from)) {
        stay(Duration.between(from, event.at).toSeconds());
        from = event.at;
      }
      var action = event.action;
      most = action.most() < 0 ? most : action.most();
      least = Math.min(action.least() < 0 ? least : action.least(), most);
      capacity = Math.clamp(capacity, least, most);
    }
    stay(Duration.between(from, window.until()).toSeconds());
  }

  private void stay(long seconds) {
    for (var span : spans) {
      if (span[0] == least && span[1] == capacity && span[2] == most) {
        span[3] += seconds;
        return;
      }
    }
    spans.add(new long[] {least, capacity, most, seconds});
  }

  /// Those of a year are brought down to the month's length, which they fill without a rest.
  private List<Level> levels() {
    long whole = Duration.between(window.from(), window.until()).toSeconds();
    boolean isExact = month.calendar().isPresent();
    var levels = new ArrayList<Level>();
    long passed = 0;
    long given = 0;
    for (var span : spans) {
      passed += span[3];
      long until = isExact ? passed : (2 * passed * month.seconds() + whole) / (2 * whole);
      levels.add(new Level(setting(span, isExact), until - given));
      given = until;
    }
    return levels;
  }

  private Setting setting(long[] span, boolean isExact) {
    var why =
        isExact
            ? "scheduled scaling"
            : "scheduled scaling, " + Schedules.share(month) + " of its time in " + month.year();
    return new Setting(
        span[0], span[1], Math.max(span[1], span[2]), isExact ? Basis.EXACT : Basis.ASSUMED, why);
  }
}
