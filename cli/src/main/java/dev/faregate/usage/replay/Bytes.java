package dev.faregate.usage.replay;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Looks at eight bytes at once. Whoever asks has [#SLACK] bytes behind the last that counts.
final class Bytes {
  static final int SLACK = 64;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long NEWLINES = '\n' * ONES;
  private static final long SPACES = ' ' * ONES;

  private Bytes() {}

  static long word(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /// The first eight letters of a text.
  static long word(String text) {
    return word(text.getBytes(StandardCharsets.US_ASCII), 0);
  }

  /// Where the next line feed stands; there is one.
  static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (true) {
      long differences = word(bytes, at) ^ NEWLINES;
      long found = (differences - ONES) & ~differences & HIGHS;
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      at += Long.BYTES;
    }
  }

  /// Where the next control character stands, a tab or a line feed; there is one.
  static int control(byte[] bytes, int from) {
    int at = from;
    while (true) {
      long word = word(bytes, at);
      long found = (word - SPACES) & ~word & HIGHS;
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      at += Long.BYTES;
    }
  }

  static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  static boolean startsWith(byte[] bytes, int at, byte[] text) {
    for (int i = 0; i < text.length; i++) {
      if (bytes[at + i] != text[i]) {
        return false;
      }
    }
    return true;
  }
}
