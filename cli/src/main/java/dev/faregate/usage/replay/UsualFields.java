package dev.faregate.usage.replay;

/// Reads the first four fields of a report where they stand as Lambda writes them, behind the
/// request's id: `Duration: 1.23 ms`, `Billed Duration: 2 ms`, `Memory Size: 128 MB` and `Max
/// Memory Used: 64 MB`, a tab before and behind each. What is written otherwise it leaves to
/// [ReportFields].
final class UsualFields {
  private static final Label DURATION = Label.of("\tDuration: ");
  private static final Label BILLED = Label.of(" ms\tBilled Duration: ");
  private static final Label MEMORY = Label.of(" ms\tMemory Size: ");
  private static final Label USED = Label.of(" MB\tMax Memory Used: ");
  private static final int END = (int) Bytes.word(" MB\t    ");
  private static final int END_LENGTH = " MB\t".length();

  private static final int MOST_PLACES = 3;

  /// What stands between two numbers: 11 to 24 letters, compared in three words that may overlap.
  private record Label(long first, long second, long last, int length) {
    static Label of(String text) {
      int length = text.length();
      return new Label(
          Bytes.word(text),
          Bytes.word(text.substring(Math.min(Long.BYTES, length - Long.BYTES))),
          Bytes.word(text.substring(length - Long.BYTES)),
          length);
    }

    boolean stands(byte[] bytes, int at) {
      return Bytes.word(bytes, at) == first
          && Bytes.word(bytes, at + Math.min(Long.BYTES, length - Long.BYTES)) == second
          && Bytes.word(bytes, at + length - Long.BYTES) == last;
    }
  }

  private final Invocation one;

  UsualFields(Invocation one) {
    this.one = one;
  }

  /// @param from where the request's id begins
  /// @return behind the four fields; `from` where they stand otherwise, and then nothing is read
  int read(byte[] bytes, int from) {
    int id = from + ReportFields.ID_LENGTH;
    if (!DURATION.stands(bytes, id) || Bytes.control(bytes, from) != id) {
      return from;
    }
    int at = id + DURATION.length();
    long whole = Bytes.word(bytes, at);
    int digits = Digits.count(whole);
    int point = at + digits;
    long fraction = Bytes.word(bytes, point + 1);
    int places = Digits.count(fraction);
    int end = point + 1 + places;
    if (bytes[point] != '.' || digits == 0 || places > MOST_PLACES || !BILLED.stands(bytes, end)) {
      return from;
    }
    long duration =
        Digits.value(whole, digits) * ReportFields.THOUSAND + Digits.thousandths(fraction, places);
    return rest(bytes, from, end + BILLED.length(), duration);
  }

  /// @param at where the billed duration begins
  private int rest(byte[] bytes, int from, int at, long duration) {
    long billed = Bytes.word(bytes, at);
    int billedDigits = Digits.count(billed);
    int memoryAt = at + billedDigits + MEMORY.length();
    long memory = Bytes.word(bytes, memoryAt);
    int memoryDigits = Digits.count(memory);
    int usedAt = memoryAt + memoryDigits + USED.length();
    long used = Bytes.word(bytes, usedAt);
    int usedDigits = Digits.count(used);
    int end = usedAt + usedDigits;
    if (billedDigits == 0
        || memoryDigits == 0
        || usedDigits == 0
        || !MEMORY.stands(bytes, at + billedDigits)
        || !USED.stands(bytes, memoryAt + memoryDigits)
        || (int) Bytes.word(bytes, end) != END) {
      return from;
    }
    one.usual(
        duration,
        Digits.value(billed, billedDigits),
        Digits.value(memory, memoryDigits),
        Digits.value(used, usedDigits));
    return end + END_LENGTH;
  }
}
