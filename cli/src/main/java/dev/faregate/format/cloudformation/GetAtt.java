package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;

/// `Fn::GetAtt: resource.attribute`, or a list of both.
final class GetAtt implements Function {
  private static final String SHAPE = "resource.attribute";

  private final References references;

  GetAtt(References references) {
    this.references = references;
  }

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var argument = evaluator.evaluate(call.argument());
    if (argument instanceof Scalar both) {
      int dot = both.text().indexOf('.');
      if (dot > 0 && dot < both.text().length() - 1) {
        var resource = both.text().substring(0, dot);
        var attribute = both.text().substring(dot + 1);
        return references.attribute(resource, attribute, call.origin(), evaluator);
      }
    }
    if (argument instanceof Sequence(var items, _)
        && items.size() >= 2
        && items.getFirst() instanceof Scalar resource) {
      var attribute = new StringBuilder();
      for (var item : items.subList(1, items.size())) {
        if (!(item instanceof Scalar part)) {
          return Arguments.unfit(call, item, SHAPE, evaluator);
        }
        attribute.append(attribute.isEmpty() ? "" : ".").append(part.text());
      }
      return references.attribute(resource.text(), attribute.toString(), call.origin(), evaluator);
    }
    return Arguments.unfit(call, argument, SHAPE, evaluator);
  }
}
