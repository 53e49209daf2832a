package dev.faregate.aws.lambda;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the function that a property speaks of: by reference, through a version or an alias of it,
/// by its name or its ARN.
final class FunctionLinks {
  /// An alias refers to a version, which refers to the function.
  private static final int HOPS = 4;

  private final Map<String, Declaration> qualifiers = new HashMap<>();
  private final Map<String, String> functions = new HashMap<>();

  FunctionLinks(Stack stack) {
    for (var declaration : stack.declarations()) {
      switch (declaration.type()) {
        case "AWS::Lambda::Version", "AWS::Lambda::Alias" ->
            qualifiers.put(declaration.name(), declaration);
        case "AWS::Lambda::Function" -> {
          functions.put("@" + declaration.name(), declaration.name());
          var name = declaration.node("FunctionName");
          if (name.isPresent() && name.get() instanceof Scalar scalar) {
            functions.put(scalar.text(), declaration.name());
          }
        }
        default -> {}
      }
    }
  }

  /// The logical name of the function, if it is declared in this stack.
  Optional<String> function(Optional<Node> property) {
    return property.isEmpty() ? Optional.empty() : function(property.get(), HOPS);
  }

  private Optional<String> function(Node node, int hops) {
    if (node instanceof Reference reference) {
      return named(reference.resource(), hops);
    }
    if (node instanceof Scalar scalar) {
      return Optional.ofNullable(functions.get(nameIn(scalar.text())));
    }
    if (node instanceof Text text) {
      for (var piece : text.pieces()) {
        if (piece instanceof Reference && function(piece, hops).isPresent()) {
          return function(piece, hops);
        }
      }
      return text.pieces().getLast() instanceof Scalar last
          ? function(last, hops)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<String> named(String logicalName, int hops) {
    var function = functions.get("@" + logicalName);
    if (function != null) {
      return Optional.of(function);
    }
    var qualifier = qualifiers.get(logicalName);
    if (qualifier == null || hops == 0) {
      return Optional.empty();
    }
    var owner = qualifier.node("FunctionName");
    return owner.isEmpty() ? Optional.empty() : function(owner.get(), hops - 1);
  }

  /// `resize` of `arn:aws:lambda:eu-west-1:123456789012:function:resize:live`, of `resize:live` and
  /// of `resize`.
  private static String nameIn(String text) {
    int marker = text.indexOf("function:");
    int from = marker < 0 ? 0 : marker + "function:".length();
    int to = text.indexOf(':', from);
    return to < 0 ? text.substring(from) : text.substring(from, to);
  }
}
