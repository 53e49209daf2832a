package dev.faregate.report;

/// The month of a forecast as FOCUS has it: from the first instant to the first that is past, both
/// in UTC.
///
/// @param start with `end` empty where the month is none of the calendar
record FocusPeriod(String start, String end) {
  private static final int MONTHS = 12;

  /// @param label `2026-12`; `730h` and `30d` are no month of the calendar
  static FocusPeriod of(String label) {
    int dash = label.indexOf('-');
    if (dash < 1) {
      return new FocusPeriod("", "");
    }
    int year = Integer.parseInt(label, 0, dash, 10);
    int month = Integer.parseInt(label, dash + 1, label.length(), 10);
    return new FocusPeriod(
        instant(year, month), instant(month == MONTHS ? year + 1 : year, month % MONTHS + 1));
  }

  private static String instant(int year, int month) {
    return year + (month < 10 ? "-0" : "-") + month + "-01T00:00:00Z";
  }
}
