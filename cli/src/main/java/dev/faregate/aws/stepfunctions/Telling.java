package dev.faregate.aws.stepfunctions;

import dev.faregate.rule.Reporter;
import dev.faregate.source.Origin;
import java.util.List;

/// Tells findings about a definition: at their own place, or at the text that has the definition,
/// with the line in it.
record Telling(StateMachine machine, Reporter reporter) {

  void tell(Origin origin, String message, String awsMessage) {
    if (machine.text().isEmpty()) {
      reporter.report(origin, message, List.of(), awsMessage);
      return;
    }
    var line = origin.at().isEmpty() ? "" : " (line " + origin.at().get().line() + " of it)";
    reporter.report(machine.text().get(), message + line, List.of(), awsMessage);
  }

  void tell(Origin origin, String message) {
    tell(origin, message, "");
  }

  /// `state Ship: `.
  static String in(State state) {
    return "state " + state.name() + ": ";
  }
}
