package dev.faregate.billing;

import dev.faregate.usage.Setting;

/// Which end of the ranges a bill is worked out at.
public enum Scenario {
  LOW,
  TYPICAL,
  HIGH;

  /// Where a dial stands in this scenario, in its smallest unit.
  public long of(Setting setting) {
    return switch (this) {
      case LOW -> setting.low();
      case TYPICAL -> setting.typical();
      case HIGH -> setting.high();
    };
  }
}
