package dev.faregate.cli;

import dev.faregate.report.Escapes;

/// Says what may be written already and is not looked at by this version: nobody is to believe that
/// a budget is kept when it is not.
final class NotHonoured {
  private NotHonoured() {}

  static void tell(Settings settings, Surroundings surroundings) {
    for (var name : settings.notHonoured()) {
      tell(name, surroundings);
    }
  }

  private static void tell(String what, Surroundings surroundings) {
    var sentence = "faregate: " + what + " has no effect in this version";
    surroundings.err().println(Escapes.visible(sentence));
  }
}
