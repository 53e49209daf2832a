package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.source.Suggestion;
import java.util.List;

/// Flags a field that a state of this type, or of this query language, does not have.
final class StateMachineFieldNotAccepted implements StateRule {
  private static final List<String> JSONPATH_ONLY =
      List.of(
          "InputPath",
          "OutputPath",
          "ResultPath",
          "ResultSelector",
          "Parameters",
          "Result",
          "ItemsPath",
          "SecondsPath",
          "TimestampPath",
          "TimeoutSecondsPath",
          "HeartbeatSecondsPath",
          "MaxConcurrencyPath",
          "ToleratedFailureCountPath",
          "ToleratedFailurePercentagePath",
          "ErrorPath",
          "CausePath");
  private static final List<String> JSONATA_ONLY = List.of("Arguments", "Output", "Items");

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    var type = state.type();
    if (!Types.isOne(type)) {
      return;
    }
    var accepted = catalog.choices(Types.fields(type)).values();
    for (var entry : state.body().entries()) {
      var field = entry.name();
      if (!accepted.contains(field)) {
        telling.tell(
            entry.key().origin(),
            Telling.in(state)
                + "a "
                + type
                + " state has no field "
                + field
                + Suggestion.phrase(field, accepted),
            "SCHEMA_VALIDATION_FAILED: Field '" + field + "' is not supported");
      } else if ((state.isJsonata() ? JSONPATH_ONLY : JSONATA_ONLY).contains(field)) {
        telling.tell(
            entry.key().origin(),
            Telling.in(state)
                + field
                + (state.isJsonata()
                    ? " is a field of JSONPath; the query language is JSONata"
                    : " is a field of JSONata; the query language is JSONPath"));
      }
    }
  }
}
