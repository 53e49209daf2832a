package dev.faregate.aws.stepfunctions;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.source.Bounds;
import dev.faregate.source.Gravity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import dev.faregate.source.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a state machine's definition apart, wherever it stands.
final class Definitions {
  /// As deep as a machine may nest before its inner states are left alone.
  private static final int DEEPEST = 32;

  private static final List<String> PROCESSORS = List.of("ItemProcessor", "Iterator");

  private final DeclaredResource declared;
  private final List<Scope> scopes = new ArrayList<>();

  Definitions(DeclaredResource declared) {
    this.declared = declared;
  }

  StateMachine read() {
    var written = declared.declaration().node("Definition");
    if (written.isPresent() && written.get() instanceof Mapping body) {
      scope(body, Optional.empty(), false, 0);
      return new StateMachine(declared, Optional.empty(), "", scopes);
    }
    var text = declared.declaration().node("DefinitionString");
    return text.isEmpty()
        ? new StateMachine(declared, Optional.empty(), "", List.of())
        : inText(text.get());
  }

  /// References in the text become placeholders, as `DefinitionSubstitutions` leaves them.
  private StateMachine inText(Node node) {
    var text = new StringBuilder();
    if (node instanceof Node.Scalar scalar) {
      text.append(scalar.text());
    } else if (node instanceof Node.Text(var pieces, _)) {
      for (var piece : pieces) {
        text.append(piece instanceof Node.Scalar scalar ? scalar.text() : "${unknown}");
      }
    }
    var at = Optional.of(node.origin());
    if (text.isEmpty()) {
      return new StateMachine(declared, at, "", List.of());
    }
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    var source = Reader.read("definition.json", bytes, Bounds.DEFAULT);
    for (var problem : source.problems()) {
      if (problem.gravity() == Gravity.FATAL) {
        return unreadable(text, at, problem.message());
      }
    }
    if (source.documents().isEmpty() || !(source.documents().getFirst() instanceof Mapping body)) {
      return unreadable(text, at, "it is no object, { … }");
    }
    scope(body, Optional.empty(), false, 0);
    return new StateMachine(declared, at, "", scopes);
  }

  /// An unquoted placeholder stands for any JSON: nothing can be said before it is known.
  private StateMachine unreadable(StringBuilder text, Optional<Origin> at, String fault) {
    return new StateMachine(declared, at, text.indexOf("${") >= 0 ? "" : fault, List.of());
  }

  private void scope(Mapping body, Optional<State> outer, boolean isJsonata, int depth) {
    boolean here = language(body, isJsonata);
    var states = new ArrayList<State>();
    boolean isComplete = false;
    if (body.get("States").orElse(body) instanceof Mapping all && all != body) {
      isComplete = true;
      for (var entry : all.entries()) {
        if (entry.value() instanceof Mapping state) {
          states.add(new State(entry.key(), state, language(state, here)));
        } else {
          isComplete = false;
        }
      }
    }
    scopes.add(new Scope(outer, body, states, isComplete));
    for (var state : states) {
      inner(state, here, depth + 1);
    }
  }

  private void inner(State state, boolean isJsonata, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (state.body().get("Branches").orElse(state.body()) instanceof Node.Sequence branches) {
      for (var branch : branches.items()) {
        if (branch instanceof Mapping body) {
          scope(body, Optional.of(state), isJsonata, depth);
        }
      }
    }
    for (var processor : PROCESSORS) {
      var node = state.body().get(processor);
      if (node.isPresent() && node.get() instanceof Mapping body) {
        scope(body, Optional.of(state), isJsonata, depth);
      }
    }
  }

  private static boolean language(Mapping body, boolean otherwise) {
    var said = body.get("QueryLanguage");
    return said.isPresent() && said.get() instanceof Node.Scalar scalar
        ? scalar.text().equals("JSONata")
        : otherwise;
  }

  /// Where a place of a definition is in the descriptor: the text that has it, if it is one.
  static Origin place(StateMachine machine, Origin origin) {
    return machine.text().orElse(origin);
  }
}
