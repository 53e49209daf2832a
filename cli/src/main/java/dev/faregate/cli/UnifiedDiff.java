package dev.faregate.cli;

import java.util.ArrayList;
import java.util.List;

/// The lines that differ between two texts that have most in common, as `patch` and `git apply`
/// take them.
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /// One hunk from the first line that differs to the last; where fixes keep the lines' number, one
  /// for each group of them.
  static String of(String file, String before, String after) {
    var diff = new UnifiedDiff(lines(before), lines(after));
    diff.out.append("--- a/").append(file).append('\n');
    diff.out.append("+++ b/").append(file).append('\n');
    if (diff.before.size() == diff.after.size()) {
      diff.lineByLine();
    } else {
      diff.whole();
    }
    return diff.out.toString();
  }

  /// With their ends.
  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }

  private void lineByLine() {
    int at = next(0);
    while (at < before.size()) {
      int last = at;
      int following = next(at + 1);
      while (following < before.size() && following - last <= 2 * CONTEXT) {
        last = following;
        following = next(following + 1);
      }
      hunk(at, last + 1, last + 1);
      at = following;
    }
  }

  private int next(int from) {
    int at = from;
    while (at < before.size() && before.get(at).equals(after.get(at))) {
      at++;
    }
    return at;
  }

  private void whole() {
    int start = 0;
    int least = Math.min(before.size(), after.size());
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    int same = 0;
    while (same < least - start
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    hunk(start, before.size() - same, after.size() - same);
  }

  /// @param oldEnd with `newEnd` after the last line that differs
  private void hunk(int start, int oldEnd, int newEnd) {
    int from = Math.max(0, start - CONTEXT);
    int below = Math.min(CONTEXT, before.size() - oldEnd);
    out.append("@@ -").append(from + 1).append(',').append(oldEnd + below - from);
    out.append(" +").append(from + 1).append(',').append(newEnd + below - from).append(" @@\n");
    for (int i = from; i < start; i++) {
      line(' ', before.get(i));
    }
    for (int i = start; i < oldEnd; i++) {
      boolean isSame = oldEnd == newEnd && before.get(i).equals(after.get(i));
      line(isSame ? ' ' : '-', before.get(i));
      if (oldEnd == newEnd && !isSame) {
        line('+', after.get(i));
      }
    }
    for (int i = start; i < newEnd && oldEnd != newEnd; i++) {
      line('+', after.get(i));
    }
    for (int i = oldEnd; i < oldEnd + below; i++) {
      line(' ', before.get(i));
    }
  }

  private void line(char mark, String line) {
    out.append(mark).append(line);
    if (!line.endsWith("\n")) {
      out.append("\n\\ No newline at end of file\n");
    }
  }
}
