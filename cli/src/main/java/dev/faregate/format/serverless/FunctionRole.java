package dev.faregate.format.serverless;

import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;

/// The role a function has: its own, its provider's, or the one that the framework makes for all.
final class FunctionRole {
  static final String MADE = "IamRoleLambdaExecution";

  private FunctionRole() {}

  /// An ARN, or the logical name of a role in `resources`.
  static Node named(Node role) {
    return role instanceof Scalar scalar && isLogicalName(scalar.text())
        ? Calls.attribute(scalar.text(), "Arn", scalar.origin())
        : role;
  }

  static Node ofProvider(ServiceFunction function) {
    var role = function.atProvider("iam.role");
    if (role.isEmpty() || !(role.get() instanceof Scalar)) {
      role = function.atProvider("role");
    }
    return role.isPresent() && role.get() instanceof Scalar
        ? named(role.get())
        : Calls.attribute(MADE, "Arn", function.place());
  }

  private static boolean isLogicalName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
