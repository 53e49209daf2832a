package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import dev.faregate.source.Origin;

/// `Fn::Equals: [value, value]`, letter by letter.
final class Equals implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var operands = Arguments.list(call, 2, 2);
    if (operands.isEmpty()) {
      return Arguments.malformed(call, "[value, value]", evaluator);
    }
    var left = evaluator.evaluate(operands.getFirst());
    var right = evaluator.evaluate(operands.getLast());
    return compare(left, right, call.origin());
  }

  static boolean sameText(Scalar left, Scalar right) {
    return Values.plain(left).equals(Values.plain(right));
  }

  private static Node compare(Node left, Node right, Origin origin) {
    if (left instanceof Scalar one && right instanceof Scalar other) {
      return Values.truth(sameText(one, other), origin);
    }
    if (left instanceof Text text && right instanceof Scalar scalar) {
      return couldBe(text, scalar) ? Values.unknown(text, origin) : Values.truth(false, origin);
    }
    if (left instanceof Scalar && right instanceof Text) {
      return compare(right, left, origin);
    }
    if (Values.known(left) && Values.known(right)) {
      return Values.truth(sameList(left, right), origin);
    }
    if (left instanceof Mapping || right instanceof Mapping) {
      return new Node.Unknown("mappings are not compared", origin);
    }
    return Values.unknown(Values.known(left) ? right : left, origin);
  }

  /// Whether the pieces that are known leave it open that the text is that one.
  private static boolean couldBe(Text text, Scalar scalar) {
    int from = 0;
    var pieces = text.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Scalar piece) {
        int at = scalar.text().indexOf(piece.text(), from);
        if (at < 0 || (i == 0 && at > 0)) {
          return false;
        }
        from = at + piece.text().length();
      }
    }
    return !(pieces.getLast() instanceof Scalar last) || scalar.text().endsWith(last.text());
  }

  private static boolean sameList(Node left, Node right) {
    if (left instanceof Scalar one && right instanceof Scalar other) {
      return sameText(one, other);
    }
    if (!(left instanceof Sequence(var ones, _))
        || !(right instanceof Sequence(var others, _))
        || ones.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      if (!sameList(ones.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
