package dev.faregate.format.serverless;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Spelling;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Resolves the framework's variables wherever a text holds one.
final class Variables implements Spelling {
  /// Variables inside variables, and variables that lead to others.
  private static final int DEEPEST = 60;

  /// What a text with variables takes, besides its length, compared with a plain value.
  private static final int STEPS = 8;

  private final VariableSources sources;
  private int depth;
  private final Set<Node> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

  Variables(VariableSources sources) {
    this.sources = sources;
  }

  @Override
  public Node plain(Node node, Evaluator evaluator) {
    return node instanceof Scalar scalar ? resolve(scalar, evaluator) : node;
  }

  /// Whether the node is being resolved: what asks for it now leads back to itself.
  boolean isUnderWay(Node node) {
    return underWay.contains(node);
  }

  /// What a text stands for: the node that its only variable leads to, nothing below it resolved,
  /// or a text with all of them filled in.
  Node resolve(Scalar scalar, Evaluator evaluator) {
    var text = scalar.text();
    if (text.indexOf("${") < 0 || !VariableText.hasVariable(text)) {
      return scalar;
    }
    if (!evaluator.work().spend(STEPS + text.length() / 4)) {
      return evaluator.exhausted(scalar.origin());
    }
    if (underWay.size() >= DEEPEST || !underWay.add(scalar)) {
      var why = underWay.contains(scalar) ? "leads back to itself" : "leads on for too long";
      evaluator.problems().add("variable " + shown(text) + " " + why, scalar.origin());
      return new Unknown("variable " + shown(text) + " " + why, scalar.origin());
    }
    var value = filled(VariableText.pieces(text), scalar, evaluator);
    underWay.remove(scalar);
    return value;
  }

  private Node filled(List<VariableText.Piece> pieces, Scalar scalar, Evaluator evaluator) {
    if (pieces.size() == 1) {
      var only = pieces.getFirst();
      return only.variable() ? variable(only.text(), scalar, evaluator) : scalar;
    }
    var text = new StringBuilder();
    for (var piece : pieces) {
      if (!piece.variable()) {
        text.append(piece.text());
        continue;
      }
      var value = evaluator.evaluate(variable(piece.text(), scalar, evaluator));
      if (!(value instanceof Scalar part)) {
        return value instanceof Unknown
            ? value
            : new Unknown("${" + shown(piece.text()) + "} is no text", scalar.origin());
      }
      if (!evaluator.work().spend(part.text().length() / 16)) {
        return evaluator.exhausted(scalar.origin());
      }
      text.append(part.text());
    }
    return new Scalar(text.toString(), true, scalar.origin());
  }

  private Node variable(String variable, Scalar at, Evaluator evaluator) {
    var answer = first(variable, at, evaluator);
    return answer.value().orElseGet(() -> new Unknown(answer.missing(), at.origin()));
  }

  /// The first source of a variable that has a value.
  ///
  /// @param at the text that holds the variable
  private Answer first(String variable, Scalar at, Evaluator evaluator) {
    if (depth == DEEPEST) {
      return Answer.of(new Unknown("variables are nested too deeply", at.origin()));
    }
    depth++;
    var answer = Answer.none("");
    for (var source : VariableText.sources(variable)) {
      var next = answer(source, at, evaluator);
      if (next.value().isPresent()) {
        answer = Answer.of(arrived(next.value().get(), source, at.origin(), evaluator));
        break;
      }
      answer = answer.missing().isEmpty() ? next : answer;
    }
    depth--;
    return answer;
  }

  private Answer answer(String source, Scalar at, Evaluator evaluator) {
    var use = new Use(at, this, evaluator);
    if (!VariableText.hasVariable(source)) {
      return sources.answer(source, use);
    }
    var pieces = VariableText.pieces(source);
    if (pieces.size() == 1) {
      return first(pieces.getFirst().text(), at, evaluator);
    }
    // A scalar of its own: what stands inside is not the text that is under way.
    var filled = filled(pieces, use.text(source), evaluator);
    return filled instanceof Scalar whole ? sources.answer(whole.text(), use) : Answer.of(filled);
  }

  /// The value as it arrives at `use`; a text may hold variables itself.
  private Node arrived(Node value, String source, Origin use, Evaluator evaluator) {
    if (!(value instanceof Scalar scalar)) {
      return value;
    }
    var resolved = resolve(scalar, evaluator);
    if (!(resolved instanceof Scalar(var text, var quoted, var origin))) {
      return resolved;
    }
    var place = origin.what().isEmpty() ? origin.called(shown(source)) : origin;
    return new Scalar(text, quoted, place.at().equals(use.at()) ? use : place.through(use));
  }

  private static String shown(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
