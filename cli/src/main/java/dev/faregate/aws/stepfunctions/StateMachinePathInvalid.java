package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.source.Node;

/// Flags what should be a path, or an intrinsic function, and is none.
final class StateMachinePathInvalid implements StateRule {

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    if (state.isJsonata()) {
      return;
    }
    var functions = catalog.choices("stepfunctions.intrinsics").values();
    Expressions.visit(
        state,
        (name, scalar) -> {
          if (scalar.isNull() || scalar.text().contains("${")) {
            return;
          }
          var fault = fault(name, scalar, new Intrinsic(functions));
          if (!fault.isEmpty()) {
            telling.tell(
                scalar.origin(),
                Telling.in(state) + name + " is " + scalar.text() + ", which " + fault);
          }
        });
  }

  private static String fault(String name, Node.Scalar scalar, Intrinsic intrinsic) {
    var text = scalar.text();
    if (name.endsWith(".$")) {
      return text.startsWith("States.") ? intrinsic.fault(text) : Paths.fault(text);
    }
    return switch (name) {
      case "ResultPath" -> Paths.referenceFault(text);
      case "ItemsPath" -> Paths.itemsFault(text);
      case "InputPath", "OutputPath", "Variable" -> Paths.fault(text);
      case "ErrorPath", "CausePath" ->
          text.startsWith("States.") ? intrinsic.fault(text) : Paths.fault(text);
      case "SecondsPath",
          "TimestampPath",
          "TimeoutSecondsPath",
          "HeartbeatSecondsPath",
          "MaxConcurrencyPath",
          "ToleratedFailureCountPath",
          "ToleratedFailurePercentagePath" ->
          Paths.fault(text);
      default -> "";
    };
  }
}
