package dev.faregate.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes as text: UTF-8, with or without a byte order mark.
///
/// @param text without the mark; where bytes are wrong, with replacement characters in their place
/// @param fault why this is no text, null where it is
/// @param wide whether there are characters outside the basic plane, which YAML's parser counts
///   once and we count twice
record Decoded(String text, @Nullable Unreadable fault, boolean wide) {

  static Decoded of(byte[] bytes) {
    var utf16 = utf16(bytes);
    if (utf16 != null) {
      return new Decoded("", utf16, false);
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    boolean wide = false;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b >= ' ') {
        continue; // as most are, and this stands on the way of every character
      }
      if (b >= 0 && b != '\n' && b != '\t' && b != '\r') {
        return control(bytes, from, i);
      }
      wide |= (b & 0xFF) >= 0xF0;
    }
    var text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    int bad = text.indexOf('\uFFFD') < 0 ? -1 : Utf8.firstMalformed(bytes, from);
    return bad < 0 ? new Decoded(text, null, wide) : malformed(bytes, from, bad);
  }

  private static @Nullable Unreadable utf16(byte[] bytes) {
    boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    boolean looks =
        bytes.length > 3
            && ((bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0)
                || (bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0));
    return marked || looks
        ? new Unreadable("the file is encoded as UTF-16; save it as UTF-8", 0, 0)
        : null;
  }

  private static Decoded control(byte[] bytes, int from, int at) {
    var before = new String(bytes, from, at - from, StandardCharsets.UTF_8);
    int code = bytes[at];
    var says =
        code == 0
            ? "the file is binary (a NUL byte stands here); give a text file"
            : "the control character "
                + Excerpt.character(code)
                + " stands here; delete it, or write it as an escape in double quotes";
    return new Decoded(before, new Unreadable(says, before.length(), before.length()), false);
  }

  private static Decoded malformed(byte[] bytes, int from, int at) {
    var before = new String(bytes, from, at - from, StandardCharsets.UTF_8);
    var says =
        "byte "
            + hex(bytes[at])
            + " here, at offset "
            + at
            + " of the file, is not UTF-8; save the file as UTF-8";
    return new Decoded(before, new Unreadable(says, before.length(), before.length()), false);
  }

  private static String hex(byte value) {
    String digits = "0123456789ABCDEF";
    return "0x" + digits.charAt((value >> 4) & 15) + digits.charAt(value & 15);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
