package dev.faregate.catalog;

/// A place in the compiled data, moved on by reading.
final class Cursor {
  private final byte[] bytes;
  private int at;

  Cursor(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  void skip(int bytes) {
    at += bytes;
  }

  int int32() {
    int value =
        (bytes[at] & 0xff) << 24
            | (bytes[at + 1] & 0xff) << 16
            | (bytes[at + 2] & 0xff) << 8
            | (bytes[at + 3] & 0xff);
    at += 4;
    return value;
  }

  /// A whole number of variable length.
  long number() {
    byte first = bytes[at++];
    return first >= 0 ? first : longer(first);
  }

  private long longer(byte first) {
    long value = first & 0x7f;
    int shift = 7;
    while (true) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
      shift += 7;
    }
  }

  int count() {
    return (int) number();
  }

  Decimal decimal() {
    long unscaled = number();
    return new Decimal(unscaled, count());
  }
}
