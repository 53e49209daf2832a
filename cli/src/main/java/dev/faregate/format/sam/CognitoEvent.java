package dev.faregate.format.sam;

import dev.faregate.source.Node.Reference;
import dev.faregate.source.Node.Scalar;

/// `Cognito`: a trigger of a user pool in the same template, which is completed with it.
final class CognitoEvent {
  private CognitoEvent() {}

  static void lower(Event event) {
    event.refuseMissing("UserPool", "Trigger");
    var pool = event.node("UserPool");
    var triggers = event.node("Trigger");
    if (pool.isEmpty() || triggers.isEmpty()) {
      return;
    }
    var lowered = event.owner().lowered();
    if (!(pool.get() instanceof Reference(var name, _, _)) || lowered.written(name).isEmpty()) {
      var message = "Cognito events must reference a Cognito UserPool in the same template";
      event.refuse(message, pool.get().origin());
      return;
    }
    for (var trigger : Nodes.items(triggers.get())) {
      if (trigger instanceof Scalar scalar) {
        lowered.triggers.add(name, scalar.text(), event.target().arn(scalar.origin()));
      }
    }
  }
}
