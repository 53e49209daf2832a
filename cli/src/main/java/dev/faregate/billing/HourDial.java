package dev.faregate.billing;

import dev.faregate.billing.Formula.Dial;

/// A dial that is held in seconds and told in hours, in which people ask for it.
final class HourDial {
  /// Of an hour.
  static final long SECONDS = 3600;

  /// Of a hundredth of an hour: what is no multiple is told in seconds.
  private static final long FINEST = 36;

  private HourDial() {}

  /// Whether it is one; where nobody has set it, it goes by its name, which speaks of hours.
  static boolean is(Dial dial, Scenario scenario) {
    var setting = dial.setting();
    return dial.unit().equals("s")
        && dial.places() == 0
        && (setting.isUnknown() || scenario.of(setting) % FINEST == 0);
  }

  /// `730 h`.
  static String words(Dial dial, Scenario scenario) {
    return Amounts.exact(Ratio.of(scenario.of(dial.setting()), SECONDS)) + " h";
  }
}
