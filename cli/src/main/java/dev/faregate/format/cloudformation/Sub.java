package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;

/// `Fn::Sub: "text with ${Name}"`, or a list of that and of names of its own.
final class Sub implements Function {
  private static final String SHAPE = "text, or [text, {name: value}]";

  private final References references;

  Sub(References references) {
    this.references = references;
  }

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    if (call.argument() instanceof Sequence(var parts, _)) {
      return parts.size() == 2 && parts.getLast() instanceof Mapping names
          ? text(parts.getFirst(), names, call, evaluator)
          : Arguments.malformed(call, SHAPE, evaluator);
    }
    return text(call.argument(), Mapping.empty(call.origin()), call, evaluator);
  }

  private Node text(Node pattern, Mapping names, Node.Call call, Evaluator evaluator) {
    return pattern instanceof Scalar scalar
        ? filled(scalar, names, call, evaluator)
        : Arguments.unfit(call, pattern, SHAPE, evaluator);
  }

  private Node filled(Scalar pattern, Mapping names, Node.Call call, Evaluator evaluator) {
    var text = pattern.text();
    var pieces = new Pieces(call.origin(), evaluator);
    int from = 0;
    while (true) {
      int start = text.indexOf("${", from);
      int end = start < 0 ? -1 : text.indexOf('}', start);
      if (end < 0) {
        pieces.add(text.substring(from));
        return pieces.whole();
      }
      pieces.add(text.substring(from, start));
      if (text.charAt(start + 2) == '!') {
        pieces.add("${" + text.substring(start + 3, end + 1));
      } else {
        var value = value(text.substring(start + 2, end).trim(), names, call, evaluator);
        if (start == 0 && end == text.length() - 1) {
          return alone(value, pieces);
        }
        pieces.add(value);
      }
      from = end + 1;
    }
  }

  /// A value that is the whole text keeps the place it comes from.
  private static Node alone(Node value, Pieces pieces) {
    if (value instanceof Scalar(var text, _, var origin)) {
      return Values.text(text, origin);
    }
    pieces.add(value);
    return pieces.whole();
  }

  private Node value(String name, Mapping names, Node.Call call, Evaluator evaluator) {
    var own = names.get(name);
    if (own.isPresent()) {
      return evaluator.evaluate(own.get());
    }
    if (!isName(name)) {
      var message = "Fn::Sub: ${" + name + "} is no name; write ${!" + name + "} for the text";
      evaluator.problems().add(message, call.origin());
      return new Unknown("${" + name + "} is no name", call.origin());
    }
    int dot = name.indexOf('.');
    return dot < 0
        ? references.named(name, call.origin(), evaluator)
        : references.attribute(
            name.substring(0, dot), name.substring(dot + 1), call.origin(), evaluator);
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (!Character.isLetterOrDigit(letter) && letter != '.' && letter != ':' && letter != '_') {
        return false;
      }
    }
    return !name.isEmpty() && name.charAt(0) != '.';
  }
}
