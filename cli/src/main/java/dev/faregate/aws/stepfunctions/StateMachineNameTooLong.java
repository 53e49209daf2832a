package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.source.Origin;

/// Flags a state's name, or the label of a distributed map, that is too long.
final class StateMachineNameTooLong implements StateRule {

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    judge(
        "name of state " + state.name(),
        state.name(),
        state.key().origin(),
        StatesLanguageLimits.NAME,
        catalog,
        telling);
    judge(
        Telling.in(state) + "Label",
        state.text("Label"),
        state.at("Label"),
        StatesLanguageLimits.LABEL,
        catalog,
        telling);
  }

  private static void judge(
      String what, String text, Origin origin, String limit, Catalog catalog, Telling telling) {
    int length = text.codePointCount(0, text.length());
    var accepted = catalog.range(limit);
    if (length > accepted.most() && !text.contains("${")) {
      telling.tell(
          origin,
          what + " has " + length + " characters; Step Functions accepts " + accepted.most(),
          accepted.message());
    }
  }
}
