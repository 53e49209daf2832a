package dev.faregate.aws.fargate;

/// A size as somebody spells it, taken apart: `.25 vCPU`, `1GB`, `1024`.
///
/// @param millionths of the number in front, -1 where there is none
/// @param blank what stands between the number and its unit
/// @param unit as written, empty where none is
record SizeText(long millionths, String blank, String unit) {
  private static final long ONE = 1_000_000;
  private static final int DIGITS = 9;
  private static final int PLACES = 6;

  static SizeText of(String written) {
    var text = written.strip();
    int end = 0;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    int unit = end;
    while (unit < text.length() && Character.isWhitespace(text.charAt(unit))) {
      unit++;
    }
    return new SizeText(
        millionths(text.substring(0, end)), text.substring(end, unit), text.substring(unit));
  }

  /// In units of which `scale` make one `wanted`, or -1 if it is no whole number of them.
  ///
  /// @param wanted the unit in small letters: `vcpu`
  long amount(String wanted, long scale) {
    if (millionths < 0) {
      return -1;
    }
    if (unit.isEmpty()) {
      return millionths % ONE == 0 ? millionths / ONE : -1;
    }
    if (!unit.equalsIgnoreCase(wanted)) {
      return -1;
    }
    long scaled = millionths * scale;
    return scaled % ONE == 0 ? scaled / ONE : -1;
  }

  /// Another amount in the same spelling.
  String respelt(long amount, long scale) {
    return unit.isEmpty() ? Long.toString(amount) : TaskSize.decimal(amount, scale) + blank + unit;
  }

  private static long millionths(String number) {
    int point = number.indexOf('.');
    var whole = point < 0 ? number : number.substring(0, point);
    var places = point < 0 ? "" : number.substring(point + 1);
    boolean empty = whole.isEmpty() && places.isEmpty();
    if (empty || whole.length() > DIGITS || places.length() > PLACES || places.contains(".")) {
      return -1;
    }
    long value = whole.isEmpty() ? 0 : Long.parseLong(whole);
    for (int i = 0; i < PLACES; i++) {
      value = value * 10 + (i < places.length() ? places.charAt(i) - '0' : 0);
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
