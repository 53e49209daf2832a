package dev.faregate.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where the lines of a text begin, and what follows from it: line and column of an offset, the
/// text of a line, and the units in which other tools count.
///
/// A line ends with a line feed, a carriage return or both.
public final class Positions {
  private final String text;
  private final int[] starts;
  private final int lines;
  private int recent;
  private int @Nullable [] bytesBefore;

  public Positions(String text) {
    this.text = text;
    int[] found = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    boolean hasReturns = text.indexOf('\r') >= 0;
    for (int end = end(text, 0, hasReturns); end >= 0; end = end(text, end + 1, hasReturns)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = end + 1;
    }
    starts = found;
    lines = count;
  }

  /// Where the last character of a line's end stands, -1 behind the last.
  private static int end(String text, int from, boolean hasReturns) {
    if (!hasReturns) {
      return text.indexOf('\n', from);
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        return i;
      }
    }
    return -1;
  }

  public int lines() {
    return lines;
  }

  /// The line of an offset, from 1.
  public int line(int offset) {
    int line = recent;
    if (offset < starts[line] || (line + 8 < lines && offset >= starts[line + 8])) {
      int at = Arrays.binarySearch(starts, 0, lines, offset);
      line = at < 0 ? -at - 2 : at;
    } else {
      while (line + 1 < lines && offset >= starts[line + 1]) {
        line++;
      }
    }
    recent = line;
    return line + 1;
  }

  /// The column of an offset in UTF-16 code units, from 1.
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  public Span span(String file, int start, int end) {
    int line = line(start);
    int column = start - starts[line - 1] + 1;
    int endLine = line(end);
    return new Span(file, line, column, endLine, end - starts[endLine - 1] + 1, start, end);
  }

  /// Where a line begins, in UTF-16 code units from the start of the text.
  ///
  /// @param line from 1
  public int start(int line) {
    return starts[line - 1];
  }

  /// A line as it is displayed, without its end.
  ///
  /// @param line from 1
  public String lineText(int line) {
    int start = starts[line - 1];
    int end = line < lines ? starts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /// An offset in UTF-8 bytes from the start of the text (without a byte order mark).
  public int byteOffset(int offset) {
    int line = line(offset);
    return bytesBefore()[line - 1] + bytes(starts[line - 1], offset);
  }

  /// The column of an offset in UTF-8 bytes, from 1.
  public int byteColumn(int offset) {
    return bytes(starts[line(offset) - 1], offset) + 1;
  }

  private int[] bytesBefore() {
    int[] known = bytesBefore;
    if (known == null) {
      known = new int[lines];
      for (int line = 1; line < lines; line++) {
        known[line] = known[line - 1] + bytes(starts[line - 1], starts[line]);
      }
      bytesBefore = known;
    }
    return known;
  }

  private int bytes(int start, int end) {
    int bytes = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      // Each half of a surrogate pair counts for two of its four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
