package dev.faregate.usage.replay;

/// Reads what follows `REPORT RequestId: ` to the end of its line: fields in any order, between
/// tabs, blanks or tabs as JSON writes them. Names that it does not know it passes over. Fields as
/// Lambda has always begun its lines are read by [UsualFields], to the same figures.
final class ReportFields {
  private static final long DURATION = Bytes.word("Duration");
  private static final long BILLED = Bytes.word("Billed D");
  private static final long BILLED_RESTORE = Bytes.word("Billed R");
  private static final long MEMORY = Bytes.word("Memory S");
  private static final long USED = Bytes.word("Max Memo");
  private static final long INIT = Bytes.word("Init Dur");
  private static final long RESTORE = Bytes.word("Restore ");
  private static final long STATUS = Bytes.word("Status: ");

  /// Of a name whose first eight letters are one of those, with its colon and a blank.
  private static final int DURATION_LENGTH = "Duration: ".length();

  private static final int BILLED_LENGTH = "Billed Duration: ".length();
  private static final int BILLED_RESTORE_LENGTH = "Billed Restore Duration: ".length();
  private static final int MEMORY_LENGTH = "Memory Size: ".length();
  private static final int USED_LENGTH = "Max Memory Used: ".length();
  private static final int INIT_LENGTH = "Init Duration: ".length();
  private static final int RESTORE_LENGTH = "Restore Duration: ".length();

  /// Of a request's id, as Lambda makes them.
  static final int ID_LENGTH = 36;

  /// What is larger is as large.
  private static final long MOST = 1_000_000_000_000L;

  static final int THOUSAND = 1000;

  private final Invocation one;
  private final UsualFields usual;
  private int at;

  ReportFields(Invocation one) {
    this.one = one;
    this.usual = new UsualFields(one);
  }

  /// @param from where the request's id begins; there is a line feed behind it
  /// @return where the line feed stands
  int read(byte[] bytes, int from) {
    one.clear();
    at = usual.read(bytes, from);
    if (at != from) {
      // the first four fields are read
    } else if (Bytes.control(bytes, at) == at + ID_LENGTH) {
      at += ID_LENGTH;
    } else if ((bytes[at] & 0xFF) > ' ') {
      skip(bytes);
    }
    while (bytes[at] != '\n') {
      byte letter = bytes[at];
      if ((letter & 0xFF) <= ' ') {
        at++;
      } else if (letter == '\\') {
        at += bytes[at + 1] == '\n' ? 1 : 2;
      } else {
        field(bytes, Bytes.word(bytes, at));
      }
    }
    return at;
  }

  private void field(byte[] bytes, long name) {
    if (name == DURATION) {
      one.duration(number(bytes, DURATION_LENGTH));
    } else if (name == BILLED) {
      one.billed(number(bytes, BILLED_LENGTH));
    } else if (name == MEMORY) {
      one.memory(number(bytes, MEMORY_LENGTH));
    } else if (name == USED) {
      one.used(number(bytes, USED_LENGTH));
    } else if (name == INIT) {
      one.init(number(bytes, INIT_LENGTH));
    } else if (name == RESTORE) {
      one.restore(number(bytes, RESTORE_LENGTH));
    } else if (name == BILLED_RESTORE) {
      one.restoreBilled(number(bytes, BILLED_RESTORE_LENGTH));
    } else {
      if (name == STATUS && bytes[at + Long.BYTES] != 's') { // of success
        one.failed();
      }
      skip(bytes);
    }
  }

  /// The number behind a name of so many bytes, times a thousand; past its unit. Where there is
  /// none, [Invocation#MALFORMED], and past the word.
  private long number(byte[] bytes, int length) {
    int digit = at + length;
    if (bytes[digit - 2] != ':' || Bytes.control(bytes, at) < digit) {
      skip(bytes);
      return Invocation.MALFORMED;
    }
    int start = digit;
    long value = 0;
    while (Bytes.isDigit(bytes[digit])) {
      value = Math.min(MOST, value * 10 + bytes[digit++] - '0');
    }
    boolean isNumber = digit > start;
    value *= THOUSAND;
    if (bytes[digit] == '.') {
      digit++;
      for (long worth = THOUSAND / 10; Bytes.isDigit(bytes[digit]); worth /= 10) {
        value += worth * (bytes[digit++] - '0');
      }
    }
    boolean hasUnit = bytes[digit] == ' ' && (bytes[digit + 1] == 'm' || bytes[digit + 1] == 'M');
    at = hasUnit && bytes[digit + 2] != '\n' ? digit + 3 : digit;
    return isNumber && hasUnit ? value : Invocation.MALFORMED;
  }

  /// To the end of a word. There may be any bytes in it.
  private void skip(byte[] bytes) {
    do {
      at++;
    } while ((bytes[at] & 0xFF) > ' ' && bytes[at] != '\\');
  }
}
