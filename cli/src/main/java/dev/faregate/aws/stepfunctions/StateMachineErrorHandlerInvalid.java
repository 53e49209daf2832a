package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.List;

/// Flags a Retry or Catch that names no errors, or names `States.ALL` beside or before others.
final class StateMachineErrorHandlerInvalid implements StateRule {
  private static final String ALL = "States.ALL";

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    for (var field : List.of("Retry", "Catch")) {
      if (state.body().get(field).orElse(state.body()) instanceof Node.Sequence handlers) {
        handlers(state, field, handlers.items(), telling);
      }
    }
  }

  private static void handlers(State state, String field, List<Node> handlers, Telling telling) {
    for (int i = 0; i < handlers.size(); i++) {
      if (handlers.get(i) instanceof Mapping handler) {
        errors(state, field, handler, i == handlers.size() - 1, telling);
        if (field.equals("Catch") && !handler.has("Next")) {
          telling.tell(handler.origin(), Telling.in(state) + "Catch needs Next");
        }
        jitter(state, handler, telling);
      }
    }
  }

  private static void errors(
      State state, String field, Mapping handler, boolean isLast, Telling telling) {
    var written = handler.get("ErrorEquals");
    if (written.isEmpty()) {
      telling.tell(handler.origin(), Telling.in(state) + field + " needs ErrorEquals");
      return;
    }
    if (!(written.get() instanceof Node.Sequence(var errors, var origin))) {
      return;
    }
    if (errors.isEmpty()) {
      telling.tell(origin, Telling.in(state) + "ErrorEquals is empty");
    }
    for (var error : errors) {
      if (error instanceof Node.Scalar scalar) {
        boolean isText = scalar.quoted() || !isLiteral(scalar.text());
        if (!isText) {
          telling.tell(
              origin,
              Telling.in(state) + "ErrorEquals has " + scalar.text() + ", which is no text");
        } else if (scalar.text().equals(ALL) && (errors.size() > 1 || !isLast)) {
          telling.tell(
              scalar.origin(),
              Telling.in(state)
                  + ALL
                  + (errors.size() > 1 ? " stands alone" : " belongs in the last " + field));
        }
      }
    }
  }

  private static boolean isLiteral(String text) {
    return text.equals("true")
        || text.equals("false")
        || text.equals("null")
        || !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-');
  }

  private static void jitter(State state, Mapping handler, Telling telling) {
    var written = handler.get("JitterStrategy");
    if (written.isPresent()
        && written.get() instanceof Node.Scalar scalar
        && !scalar.text().equals("NONE")
        && !scalar.text().equals("FULL")) {
      telling.tell(
          scalar.origin(),
          Telling.in(state)
              + "JitterStrategy is "
              + scalar.text()
              + "; Step Functions accepts FULL or NONE");
    }
  }
}
