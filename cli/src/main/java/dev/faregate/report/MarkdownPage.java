package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// A comment on a change, as long as the platforms take one: what does not fit is left out row by
/// row from the end, and the last line says what that was.
final class MarkdownPage {
  /// Characters in a comment on GitHub, which says so when it refuses one.
  static final int LIMIT = 65_536;

  /// For what comes last: what was left out, and what the figures are of.
  private static final int RESERVED = 1_500;

  private final StringBuilder out = new StringBuilder(2048);
  private final List<String> cut = new ArrayList<>();

  /// A paragraph of ours, short enough always to fit.
  MarkdownPage paragraph(String text) {
    out.append(text).append("\n\n");
    return this;
  }

  /// Rows between a head and a foot, as many as fit.
  ///
  /// @param what they are, for the last line: `changes`
  MarkdownPage rows(String what, String head, List<String> rows, String foot) {
    if (rows.isEmpty()) {
      return this;
    }
    int room = LIMIT - RESERVED - out.length() - head.length() - foot.length();
    int count = 0;
    while (count < rows.size() && rows.get(count).length() < room) {
      room -= rows.get(count).length() + 1;
      count++;
    }
    if (count > 0) {
      out.append(head);
      for (var row : rows.subList(0, count)) {
        out.append(row).append('\n');
      }
      out.append(foot).append('\n');
    }
    if (count < rows.size()) {
      cut.add((rows.size() - count) + " of " + rows.size() + " " + what);
    }
    return this;
  }

  String finished(String last) {
    if (!cut.isEmpty()) {
      paragraph(
          "**Cut to the length of a comment.** Left out: "
              + String.join(", ", cut)
              + ". `--output html` and `--output json` have them all.");
    }
    return out.append(last).append('\n').toString();
  }
}
