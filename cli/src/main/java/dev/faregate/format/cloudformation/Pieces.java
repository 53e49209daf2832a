package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Text;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.List;

/// Puts a text together from pieces, of which some may not be known.
final class Pieces {
  /// AWS takes no template longer than that, so no value in it is.
  static final int LONGEST = 1024 * 1024;

  private final Origin origin;
  private final Evaluator evaluator;
  private final List<Node> pieces = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private boolean tooLong;

  /// @param origin of the whole text
  Pieces(Origin origin, Evaluator evaluator) {
    this.origin = origin;
    this.evaluator = evaluator;
  }

  void add(String text) {
    if (tooLong || text.length() > LONGEST - literal.length()) {
      tooLong = true;
    } else if (evaluator.work().spend(text.length() / 16)) {
      literal.append(text);
    } else {
      tooLong = true;
    }
  }

  void add(Node node) {
    if (node instanceof Scalar scalar) {
      add(scalar.text());
    } else if (node instanceof Text text) {
      text.pieces().forEach(this::add);
    } else if (node instanceof Reference || node instanceof Unknown) {
      endLiteral();
      pieces.add(node);
    } else if (node instanceof Sequence list) {
      add(misfit("a list is no text", list.origin()));
    } else if (node instanceof Mapping mapping) {
      add(misfit("a mapping is no text", mapping.origin()));
    } else if (node instanceof Call call) {
      add(new Unknown(call.function() + " is not computed", call.origin()));
    }
  }

  /// The whole: a constant if every piece is, otherwise a text with the pieces that are not.
  Node whole() {
    if (tooLong) {
      return new Unknown("longer than a template can be", origin);
    }
    endLiteral();
    var all = DynamicReferences.in(pieces);
    if (all.isEmpty()) {
      return Values.text("", origin);
    }
    return all.size() == 1 ? all.getFirst() : new Text(all, origin);
  }

  private void endLiteral() {
    if (!literal.isEmpty()) {
      pieces.add(Values.text(literal.toString(), origin));
      literal.setLength(0);
    }
  }

  private Unknown misfit(String message, Origin at) {
    evaluator.problems().add(message, at);
    return new Unknown(message, at);
  }
}
