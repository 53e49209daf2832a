package dev.faregate.source;

import java.util.List;

/// A source file as it was read: never a failure, at worst no documents and a fatal problem.
///
/// @param file the path as the user would write it
/// @param text the decoded text, without a byte order mark
/// @param documents one for JSON, one for each `---` of YAML
public record Source(
    String file,
    String text,
    List<Node> documents,
    List<Comment> comments,
    List<Problem> problems) {
  public Source {
    documents = List.copyOf(documents);
    comments = List.copyOf(comments);
    problems = List.copyOf(problems);
  }
}
