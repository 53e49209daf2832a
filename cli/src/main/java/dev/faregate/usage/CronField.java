package dev.faregate.usage;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/// One field of a cron expression: `*`, `5`, `MON-FRI`, `0/15`, `1,15`.
///
/// @param least the field's smallest number
/// @param most its largest
/// @param names what the numbers from the smallest on may be called, none if nothing
record CronField(int least, int most, String names) {
  static final CronField MINUTES = new CronField(0, 59, "");
  static final CronField HOURS = new CronField(0, 23, "");
  static final CronField DAYS = new CronField(1, 31, "");
  static final CronField MONTHS = new CronField(1, 12, "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC");
  static final CronField WEEKDAYS = new CronField(1, 7, "SUNMONTUEWEDTHUFRISAT");
  static final CronField YEARS = new CronField(1970, 2199, "");

  private static final int NAME = 3;

  /// The numbers a field stands for; empty if AWS would not accept it.
  Optional<BitSet> numbers(String field) {
    var numbers = new BitSet();
    int from = 0;
    while (from <= field.length()) {
      int comma = field.indexOf(',', from);
      int to = comma < 0 ? field.length() : comma;
      if (!add(field.substring(from, to), numbers)) {
        return Optional.empty();
      }
      from = to + 1;
    }
    return Optional.of(numbers);
  }

  /// The number that a text is or names, or -1.
  int number(String text) {
    int named = names.indexOf(text.toUpperCase(Locale.ROOT));
    if (text.length() == NAME && named >= 0 && named % NAME == 0) {
      return least + named / NAME;
    }
    int number = digits(text);
    return number >= least && number <= most ? number : -1;
  }

  private boolean add(String part, BitSet numbers) {
    int slash = part.indexOf('/');
    int step = slash < 0 ? 1 : digits(part.substring(slash + 1));
    var range = slash < 0 ? part : part.substring(0, slash);
    if (step < 1) {
      return false;
    }
    int dash = range.indexOf('-');
    if ("*".equals(range)) {
      fill(numbers, least, most, step);
      return true;
    }
    int first = number(dash < 0 ? range : range.substring(0, dash));
    int last = dash < 0 ? (slash < 0 ? first : most) : number(range.substring(dash + 1));
    if (first < 0 || last < 0) {
      return false;
    }
    fill(numbers, first, last, step);
    return true;
  }

  /// From first to last; a range that ends before it begins, as `SAT-SUN`, goes round.
  private void fill(BitSet numbers, int first, int last, int step) {
    int span = most - least + 1;
    int end = last < first ? last + span : last;
    for (int i = first; i <= end; i += step) {
      numbers.set(i > most ? i - span : i);
    }
  }

  /// Up to five digits, or -1.
  static int digits(String text) {
    if (text.isEmpty() || text.length() > 5) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < '0' || letter > '9') {
        return -1;
      }
      number = number * 10 + (letter - '0');
    }
    return number;
  }
}
