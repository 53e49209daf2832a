package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.source.Comment;
import dev.faregate.source.CommentLines;
import dev.faregate.source.Gravity;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import java.util.ArrayList;
import java.util.List;

/// Usage figures in comments of a descriptor: `# faregate:usage requests=3M duration=120ms` on the
/// line of a resource's name, or alone on the one above.
public final class UsageComments {
  private static final String MARK = "faregate:usage";

  private final List<? extends Resource> resources;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private UsageComments(List<? extends Resource> resources) {
    this.resources = resources;
  }

  /// Whether a comment is meant to say how much is used.
  public static boolean isOne(Comment comment) {
    return comment.text().startsWith(MARK);
  }

  /// What the comments of one file say.
  ///
  /// @param comments all of the file, in the order of its lines
  public static UsageSection read(List<Comment> comments, List<? extends Resource> resources) {
    var reading = new UsageComments(resources);
    var lines = CommentLines.of(comments);
    for (int i = 0; i < lines.length; i++) {
      if (isOne(comments.get(i))) {
        reading.read(comments.get(i), lines[i]);
      }
    }
    return new UsageSection(reading.entries, reading.problems);
  }

  private void read(Comment comment, int line) {
    var figures = figures(comment.text().substring(MARK.length()).strip());
    if (figures.isEmpty()) {
      problem(
          "write NAME=VALUE after " + MARK + ": requests=3M duration=120ms",
          Gravity.WRONG,
          comment);
    }
    boolean isSpokenOf = false;
    for (var resource : resources) {
      var at = resource.at();
      if (at.line() == line && at.file().equals(comment.at().file())) {
        isSpokenOf = true;
        for (var figure : figures) {
          add(comment, resource, figure);
        }
      }
    }
    if (!isSpokenOf) {
      problem("this comment stands at no resource that faregate prices", Gravity.DOUBTFUL, comment);
    }
  }

  private void add(Comment comment, Resource resource, String figure) {
    int equals = figure.indexOf('=');
    entries.add(
        new Entry(
            Level.COMMENT,
            comment.at().file() + "#" + resource.name(),
            figure.substring(0, equals),
            figure.substring(equals + 1).strip(),
            Origin.at(comment.at()).called("its own comment")));
  }

  private void problem(String message, Gravity gravity, Comment comment) {
    problems.add(new Problem(message, gravity, Origin.at(comment.at()), List.of()));
  }

  /// Each `name=value`; a value goes on to the next name, for it may hold blanks.
  private static List<String> figures(String text) {
    var figures = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || text.charAt(i - 1) <= ' ';
      if (begins && isName(text, i)) {
        if (start >= 0) {
          figures.add(text.substring(start, i));
        }
        start = i;
      }
    }
    if (start >= 0) {
      figures.add(text.substring(start));
    }
    return figures;
  }

  /// Whether `name=` stands there.
  private static boolean isName(String text, int from) {
    int at = from;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at > from && at < text.length() && text.charAt(at) == '=';
  }
}
