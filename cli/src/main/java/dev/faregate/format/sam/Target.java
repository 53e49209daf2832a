package dev.faregate.format.sam;

import dev.faregate.source.Node.Reference;
import dev.faregate.source.Origin;

/// What events invoke: the function, its alias where it publishes one, or the state machine.
///
/// @param arn the attribute that is its ARN; empty for `Ref`
record Target(String resource, String arn) {

  Reference arn(Origin origin) {
    return new Reference(resource, arn, origin);
  }

  /// The function's name; an alias has only an ARN, which serves as well.
  Reference name(Origin origin) {
    return new Reference(resource, "", origin);
  }
}
