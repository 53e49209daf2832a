package dev.faregate.format.sam;

import dev.faregate.format.Draft;
import dev.faregate.format.Made;
import dev.faregate.source.Node;

/// The role that SAM creates for a function or state machine that names none. Policy templates and
/// managed policies stay as written: they cost nothing and are no limit of a function.
final class FunctionRole {
  private FunctionRole() {}

  static Node reference(SamResource owner) {
    return Made.reference(owner.name() + "Role", "Arn", owner.origin());
  }

  static void added(SamResource owner) {
    if (owner.has("Role")) {
      return;
    }
    var properties = owner.properties();
    var draft =
        new Draft(properties.origin())
            .take(properties, "AssumeRolePolicyDocument", "Policies", "PermissionsBoundary")
            .takeAs(properties, "RolePath", "Path");
    owner.adds("AWS::IAM::Role", owner.name() + "Role", owner.origin(), draft.build());
  }
}
