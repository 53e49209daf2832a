package dev.faregate.source;

import java.util.List;

/// Of which lines comments speak: one beside something of its own line, one that stands alone of
/// the next, and a block of them of what follows all of it.
public final class CommentLines {
  private CommentLines() {}

  /// For each comment the line it speaks of.
  ///
  /// @param comments all of a file, in the order of its lines
  public static int[] of(List<Comment> comments) {
    var lines = new int[comments.size()];
    int below = 0;
    int target = 0;
    for (int i = comments.size() - 1; i >= 0; i--) { // from below
      int line = comments.get(i).at().line();
      if (comments.get(i).ownLine()) {
        target = line + 1 == below ? target : line + 1;
        below = line;
        lines[i] = target;
      } else {
        lines[i] = line;
      }
    }
    return lines;
  }
}
