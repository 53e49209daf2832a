package dev.faregate.rule;

import dev.faregate.rule.Suppression.Kind;
import dev.faregate.source.Comment;
import dev.faregate.source.CommentLines;
import dev.faregate.source.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the suppressions among a file's comments: `faregate:ignore RULE because …` speaks of its
/// line, or of the next one where it stands alone; `faregate:ignore-file RULE because …` of the
/// file. `until 2027-01-31` may stand before the reason or in it.
public final class SuppressionComments {
  private static final String NAME = "faregate:";
  private static final String IGNORE = "ignore";
  private static final String MARK = NAME + IGNORE;
  private static final String WHOLE_FILE = "-file";
  private static final String BECAUSE = "because";
  private static final String UNTIL = "until";

  private final SuppressionReader reader;

  public SuppressionComments(SuppressionReader reader) {
    this.reader = reader;
  }

  /// Whether a comment is meant as a suppression.
  public static boolean isOne(Comment comment) {
    return comment.text().startsWith(MARK) || isParted(comment);
  }

  /// `faregate: ignore`, which is meant for one, and hides nothing.
  private static boolean isParted(Comment comment) {
    var text = comment.text();
    return text.startsWith(NAME)
        && text.length() > NAME.length()
        && text.charAt(NAME.length()) <= ' '
        && text.substring(NAME.length()).strip().startsWith(IGNORE);
  }

  /// @param comments all of a file, in the order of its lines
  public void read(List<Comment> comments) {
    var lines = CommentLines.of(comments);
    for (int i = comments.size() - 1; i >= 0; i--) {
      if (isOne(comments.get(i))) {
        read(comments.get(i), lines[i]);
      }
    }
  }

  private void read(Comment comment, int line) {
    if (isParted(comment)) {
      malformed(comment, "write " + MARK + " without a space in it; this hides nothing");
      return;
    }
    var rest = comment.text().substring(MARK.length());
    boolean isFile = rest.startsWith(WHOLE_FILE);
    var words = isFile ? rest.substring(WHOLE_FILE.length()) : rest;
    if (!words.isEmpty() && words.charAt(0) > ' ') {
      malformed(comment, "write " + MARK + " or " + MARK + WHOLE_FILE + ", and the rule's name");
      return;
    }
    int because = wordAt(words, BECAUSE);
    var head = because < 0 ? words : words.substring(0, because);
    var reason = because < 0 ? "" : reason(words.substring(because + BECAUSE.length()));
    int until = wordAt(head, UNTIL);
    var last = until < 0 ? dayIn(reason) : day(comment, head.substring(until + UNTIL.length()));
    if (until >= 0 && last.isEmpty()) {
      return;
    }
    var names = (until < 0 ? head : head.substring(0, until)).replace(',', ' ').strip();
    if (names.isEmpty()) {
      malformed(comment, "this ignores no rule; write its name after " + MARK);
      return;
    }
    for (var name : names.split("\\s+", -1)) {
      var file = comment.at().file();
      int target = isFile ? 0 : line;
      reader.add(new Suppression(Kind.COMMENT, name, file, target, "", last, reason, comment.at()));
    }
  }

  private static String reason(String text) {
    return (text.startsWith(":") ? text.substring(1) : text).strip();
  }

  private Optional<LocalDate> day(Comment comment, String text) {
    var day = SuppressionReader.day(text.strip());
    if (day.isEmpty()) {
      malformed(comment, SuppressionReader.noDay(text.strip()));
    }
    return day;
  }

  /// The day after the word "until", wherever it stands in a reason.
  private static Optional<LocalDate> dayIn(String reason) {
    var words = reason.split("\\s+", -1);
    for (int i = 0; i + 1 < words.length; i++) {
      var next = words[i + 1];
      if (words[i].equals(UNTIL) && next.length() >= 10) {
        var day = SuppressionReader.day(next.substring(0, 10));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /// Where a word stands between blanks, or -1.
  private static int wordAt(String text, String word) {
    int at = -1;
    while ((at = text.indexOf(word, at + 1)) >= 0) {
      int end = at + word.length();
      boolean begins = at > 0 && text.charAt(at - 1) <= ' ';
      if (begins && (end == text.length() || text.charAt(end) <= ' ' || text.charAt(end) == ':')) {
        return at;
      }
    }
    return -1;
  }

  private void malformed(Comment comment, String message) {
    reader.malformed(Kind.COMMENT, Origin.at(comment.at()), message);
  }
}
