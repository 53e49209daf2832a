package dev.faregate.format.cloudformation;

import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Text;
import dev.faregate.source.Node.Unknown;
import java.util.ArrayList;
import java.util.List;

/// `{{resolve:ssm:/path}}` and its like inside texts: CloudFormation reads them while it deploys.
final class DynamicReferences {
  private static final String START = "{{resolve:";
  private static final String END = "}}";

  private DynamicReferences() {}

  /// The text with an unknown for each; one that is not closed is left for what it is joined with.
  static Node in(Scalar scalar) {
    int last = scalar.text().lastIndexOf(START);
    if (last < 0 || scalar.text().indexOf(END, last) < 0) {
      return scalar;
    }
    var pieces = in(List.<Node>of(scalar));
    return pieces.size() == 1 ? pieces.getFirst() : new Text(pieces, scalar.origin());
  }

  /// The pieces of a text, with an unknown for each dynamic reference. One may go over several
  /// pieces: its path often holds a parameter.
  static List<Node> in(List<Node> pieces) {
    if (!anyIn(pieces)) {
      return pieces;
    }
    var result = new ArrayList<Node>();
    boolean inside = false;
    for (var piece : pieces) {
      if (piece instanceof Scalar scalar) {
        inside = split(scalar, inside, result);
      } else if (!inside) {
        result.add(piece);
      }
    }
    return result;
  }

  /// @return whether a reference is still open at the end
  private static boolean split(Scalar scalar, boolean openBefore, List<Node> result) {
    var text = scalar.text();
    int from = openBefore ? after(text, 0) : 0;
    while (from >= 0) {
      int start = text.indexOf(START, from);
      literal(scalar, from, start < 0 ? text.length() : start, result);
      if (start < 0) {
        return false;
      }
      from = after(text, start);
      var name = from < 0 ? text.substring(start) + "…" + END : text.substring(start, from);
      result.add(new Unknown(name + " is read at deployment", scalar.origin()));
    }
    return true;
  }

  /// Where a reference is over, or -1.
  private static int after(String text, int from) {
    int end = text.indexOf(END, from);
    return end < 0 ? -1 : end + END.length();
  }

  private static void literal(Scalar scalar, int from, int to, List<Node> result) {
    if (from < to) {
      result.add(new Scalar(scalar.text().substring(from, to), true, scalar.origin()));
    }
  }

  private static boolean anyIn(List<Node> pieces) {
    for (var piece : pieces) {
      if (piece instanceof Scalar scalar && scalar.text().contains(START)) {
        return true;
      }
    }
    return false;
  }
}
