package dev.faregate.aws.stepfunctions;

import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// States that may go to each other: a machine's, a branch's or an item processor's.
///
/// @param outer the state that has it, none for the machine itself
/// @param body what has `StartAt` and `States`
/// @param states of this scope alone
/// @param isComplete whether every state is known: none is left to a condition or a reference
record Scope(Optional<State> outer, Mapping body, List<State> states, boolean isComplete) {
  Scope {
    states = List.copyOf(states);
  }

  Origin origin() {
    var start = body.entry("StartAt");
    return start.isEmpty() ? body.origin() : start.get().key().origin();
  }

  Optional<State> state(String name) {
    for (var state : states) {
      if (state.name().equals(name)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
