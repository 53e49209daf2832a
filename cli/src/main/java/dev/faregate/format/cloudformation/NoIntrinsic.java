package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.format.Function;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Unknown;
import java.util.Collection;
import java.util.List;

/// A call of something that CloudFormation does not have.
final class NoIntrinsic implements Function {
  private final List<String> names;

  NoIntrinsic(Collection<String> names) {
    this.names = List.copyOf(names);
  }

  @Override
  public Node apply(Node.Call call, Evaluator evaluator) {
    if (call.function().startsWith(LongForms.RAIN)) {
      var how = call.function() + " is filled in by rain; check what rain pkg gives";
      evaluator.problems().doubt(how, call.origin());
      return new Unknown(how, call.origin());
    }
    var message = call.function() + " is no function of CloudFormation";
    evaluator.problems().add(message, call.function(), () -> names, call.origin());
    return new Unknown(message, call.origin());
  }
}
