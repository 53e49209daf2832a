package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import java.nio.charset.StandardCharsets;

/// `Fn::Base64: text`.
final class Base64 implements Function {
  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    var text = Arguments.text(call.argument(), call, "text", evaluator);
    if (!(text instanceof Scalar scalar)) {
      return text;
    }
    if (!evaluator.work().spend(scalar.text().length() / 16)) {
      return evaluator.exhausted(call.origin());
    }
    var bytes = scalar.text().getBytes(StandardCharsets.UTF_8);
    return Values.text(java.util.Base64.getEncoder().encodeToString(bytes), call.origin());
  }
}
