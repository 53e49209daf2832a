package dev.faregate.cli;

/// A place in the JDK's file of time zones, moved on by reading. Numbers are big-endian.
final class ZoneBytes {
  private final byte[] bytes;
  private int at;

  ZoneBytes(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  ZoneBytes from(int other) {
    return new ZoneBytes(bytes, other);
  }

  int at() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  boolean isNext(byte[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  byte int8() {
    return bytes[at++];
  }

  int int16() {
    return (int8() & 0xff) << 8 | int8() & 0xff;
  }

  int int32() {
    return int16() << 16 | int16();
  }

  /// Seconds since 1970: quarters of an hour since 1825 in three bytes, or a whole number.
  long second() {
    int high = int8() & 0xff;
    if (high == 0xff) {
      return (long) int32() << 32 | int32() & 0xffff_ffffL;
    }
    return ((long) high << 16 | int16()) * 900 - 4_575_744_000L;
  }

  /// Seconds east of UTC: quarters of an hour in one byte, or a whole number.
  int offset() {
    int quarters = int8();
    return quarters == 127 ? int32() : quarters * 900;
  }
}
