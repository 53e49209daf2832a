package dev.faregate.source;

import java.util.ArrayList;
import java.util.List;

/// What one attempt at reading a text has gathered so far, and how much of its bounds it has used.
final class Draft {
  private final String file;
  private final String text;
  private final Bounds bounds;
  private final Positions positions;
  private final List<Problem> problems = new ArrayList<>();
  private int values;
  private int unlisted;

  Draft(String file, String text, Positions positions, Bounds bounds) {
    this.file = file;
    this.text = text;
    this.positions = positions;
    this.bounds = bounds;
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  Bounds bounds() {
    return bounds;
  }

  Positions positions() {
    return positions;
  }

  Span span(int start, int end) {
    return positions.span(file, start, end);
  }

  Origin origin(int start, int end) {
    return Origin.at(span(start, end));
  }

  /// How many values have been counted.
  int values() {
    return values;
  }

  /// Counts one value.
  void count(int start) {
    if (++values > bounds.values()) {
      throw new Unreadable(
          "more than " + bounds.values() + " values in one file; split it", start, start);
    }
  }

  /// Counts all that an alias stands for.
  void countAgain(int more, int start, int end) {
    if (more > bounds.values() - values) {
      throw new Unreadable(
          "aliases make more than "
              + bounds.values()
              + " values of this file; write out what you need of them",
          start,
          end);
    }
    values += more;
  }

  void checkDepth(int depth, int start) {
    if (depth > bounds.depth()) {
      throw new Unreadable(
          "values stand inside each other more than "
              + bounds.depth()
              + " levels deep here; flatten them",
          start,
          start);
    }
  }

  void checkLength(int length, int start) {
    if (length > bounds.scalar()) {
      throw new Unreadable(
          "this text has " + length + " characters; at most " + bounds.scalar() + " are read",
          start,
          start);
    }
  }

  void note(String message, Span at, List<Span> also) {
    if (problems.size() < bounds.problems()) {
      problems.add(new Problem(message, Gravity.DOUBTFUL, Origin.at(at), also));
    } else {
      unlisted++;
    }
  }

  List<Problem> problems() {
    if (unlisted > 0) {
      var all = new ArrayList<>(problems);
      var last = problems.isEmpty() ? Origin.at(span(0, 0)) : problems.getLast().origin();
      all.add(
          new Problem("and " + unlisted + " more of the kind", Gravity.DOUBTFUL, last, List.of()));
      return all;
    }
    return problems;
  }
}
