package dev.faregate.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds a YAML file's comments: every `#` after a blank, outside quotes and block texts.
///
/// The parser would give them too, but at a cost for every file. So a file that has none for us is
/// not searched.
final class Comments {
  private static final String OURS = "faregate:";

  private final boolean isWanted;
  private int[] skipped = new int[16];
  private int count;

  Comments(String text) {
    isWanted = text.contains(OURS);
  }

  /// Nothing between these offsets is a comment. Called in the order of the text.
  void skip(int start, int end) {
    if (!isWanted) {
      return;
    }
    if (count == skipped.length) {
      skipped = Arrays.copyOf(skipped, count * 2);
    }
    skipped[count++] = start;
    skipped[count++] = end;
  }

  List<Comment> find(Draft draft) {
    var found = new ArrayList<Comment>();
    if (!isWanted) {
      return found;
    }
    int next = 0;
    int at = 0;
    while ((at = draft.text().indexOf('#', at)) >= 0) {
      while (next < count && skipped[next + 1] <= at) {
        next += 2;
      }
      if (next < count && skipped[next] <= at && !isHeader(draft.text(), skipped[next], at)) {
        at = skipped[next + 1];
      } else if (at > 0 && draft.text().charAt(at - 1) > ' ') {
        at++;
      } else {
        at = add(draft, at, found);
      }
    }
    return found;
  }

  /// Whether a `#` stands on the first line of a block text (`| # comment`).
  private static boolean isHeader(String text, int start, int at) {
    char first = text.charAt(start);
    if (first != '|' && first != '>') {
      return false;
    }
    for (int i = start; i < at; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return false;
      }
    }
    return true;
  }

  private static int add(Draft draft, int start, List<Comment> found) {
    int line = draft.positions().line(start);
    int lineStart = draft.positions().start(line);
    var before = draft.text().substring(lineStart, start);
    int end = lineStart + draft.positions().lineText(line).length();
    var text = draft.text().substring(start + 1, end).strip();
    found.add(new Comment(text, before.isBlank(), draft.span(start, end)));
    return end;
  }
}
