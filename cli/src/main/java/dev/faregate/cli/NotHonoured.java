package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.report.Escapes;
import java.util.List;

/// Says what may be written already and is not looked at by this version: nobody is to believe that
/// a finding is suppressed or a budget kept when it is not.
final class NotHonoured {
  private static final String SUPPRESSION = "faregate:ignore";

  private NotHonoured() {}

  static void tell(Settings settings, List<Stack> stacks, Surroundings surroundings) {
    for (var name : settings.notHonoured()) {
      tell(name, surroundings);
    }
    for (var stack : stacks) {
      for (var comment : stack.source().comments()) {
        if (comment.text().startsWith(SUPPRESSION)) {
          var at = comment.at();
          tell(at.file() + ":" + at.line() + ":" + at.column() + ": " + SUPPRESSION, surroundings);
        }
      }
    }
  }

  private static void tell(String what, Surroundings surroundings) {
    var sentence = "faregate: " + what + " has no effect in this version";
    surroundings.err().println(Escapes.visible(sentence));
  }
}
