package dev.faregate.aws.stepfunctions;

import dev.faregate.aws.Declared;
import dev.faregate.aws.DeclaredResource;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// A state machine and its definition, flattened into scopes and states.
///
/// @param text where the definition stands if it is a text of its own, inside which places have no
///   place in the descriptor
/// @param fault why the text is no JSON, or empty
/// @param scopes the machine itself, then every branch and item processor, outermost first
record StateMachine(
    DeclaredResource declared, Optional<Origin> text, String fault, List<Scope> scopes)
    implements Declared {
  StateMachine {
    scopes = List.copyOf(scopes);
  }

  static StateMachine of(DeclaredResource declared) {
    return new Definitions(declared).read();
  }

  /// `STANDARD` or `EXPRESS`.
  boolean isExpress() {
    return declared.declaration().text("StateMachineType").orAssume("").equals("EXPRESS");
  }
}
