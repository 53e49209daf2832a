package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Call;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.ArrayList;

/// Puts a loop's item in the place of its identifier: `${Name}`, `&{Name}` (letters and digits
/// only) and `!Ref Name`.
final class Substitution {
  private final String identifier;
  private final Scalar item;
  private final String placeholder;
  private final String barePlaceholder;
  private final Evaluator evaluator;

  Substitution(String identifier, Scalar item, Evaluator evaluator) {
    this.identifier = identifier;
    this.item = item;
    this.placeholder = "${" + identifier + "}";
    this.barePlaceholder = "&{" + identifier + "}";
    this.evaluator = evaluator;
  }

  Node in(Node node) {
    if (!evaluator.work().spend(1)) {
      return evaluator.exhausted(node.origin());
    }
    var value = LongForms.asCall(node);
    if (value instanceof Call(var function, var argument, var origin)) {
      return isIdentifier(function, argument)
          ? Values.through(item, origin)
          : new Call(function, in(argument), origin);
    }
    if (value instanceof Scalar scalar) {
      return in(scalar);
    }
    if (value instanceof Sequence(var items, var origin)) {
      var copies = new ArrayList<Node>(items.size());
      for (var each : items) {
        copies.add(in(each));
      }
      return new Sequence(copies, origin);
    }
    if (value instanceof Mapping mapping) {
      return in(mapping);
    }
    return node;
  }

  private boolean isIdentifier(String function, Node argument) {
    return "Ref".equals(function)
        && argument instanceof Scalar scalar
        && scalar.text().equals(identifier);
  }

  private Mapping in(Mapping mapping) {
    var copies = new ArrayList<Mapping.Entry>(mapping.entries().size());
    for (var entry : mapping.entries()) {
      copies.add(new Mapping.Entry(in(entry.key()), in(entry.value())));
    }
    return new Mapping(copies, mapping.origin());
  }

  private Scalar in(Scalar scalar) {
    var text = scalar.text();
    if (text.indexOf('{') < 0) {
      return scalar;
    }
    var changed = replaced(text, placeholder, item.text(), scalar);
    if (changed.contains(barePlaceholder)) {
      changed = replaced(changed, barePlaceholder, lettersAndDigits(item.text()), scalar);
    }
    return new Scalar(changed, scalar.quoted(), scalar.origin());
  }

  /// As [String#replace], but for texts that grow beyond any template.
  private String replaced(String text, String what, String by, Scalar scalar) {
    var result = new StringBuilder(text.length());
    int from = 0;
    int at = text.indexOf(what);
    while (at >= 0) {
      result.append(text, from, at).append(by);
      if (result.length() > Pieces.LONGEST || !evaluator.work().spend(by.length() / 16)) {
        evaluator.exhausted(scalar.origin());
        return "";
      }
      from = at + what.length();
      at = text.indexOf(what, from);
    }
    return result.append(text, from, text.length()).toString();
  }

  private static String lettersAndDigits(String text) {
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
