package dev.faregate.aws.lambda;

import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;

/// Splits requests between provisioned concurrency, which serves what it can, and on demand, where
/// the rest runs. Whole requests, so it is worked out on whole numbers and yields settings.
public final class Spillover {
  private static final String WHY = "as many as provisioned concurrency can serve";

  private Spillover() {}

  /// How many of the requests environments that are ready for `seconds` can serve, one after the
  /// other.
  public static long served(long requests, long environments, long seconds, long milliseconds) {
    return served(requests, product(environments, seconds), milliseconds);
  }

  /// @param ready seconds of all environments together
  private static long served(long requests, long ready, long milliseconds) {
    return milliseconds <= 0 || requests <= 0
        ? Math.max(requests, 0)
        : Math.min(requests, product(ready, 1000) / milliseconds);
  }

  /// The same for low, typical and high, unknown where any of them is.
  static Setting served(Setting requests, Setting ready, Setting milliseconds) {
    for (var setting : new Setting[] {requests, ready, milliseconds}) {
      if (setting.isUnknown()) {
        return setting;
      }
    }
    return new Setting(
        served(requests.low(), ready.low(), milliseconds.low()),
        served(requests.typical(), ready.typical(), milliseconds.typical()),
        served(requests.high(), ready.high(), milliseconds.high()),
        Basis.ASSUMED,
        WHY);
  }

  /// What remains for on demand.
  static Setting rest(Setting requests, Setting served) {
    return new Setting(
        requests.low() - served.low(),
        requests.typical() - served.typical(),
        requests.high() - served.high(),
        Basis.ASSUMED,
        "what provisioned concurrency cannot serve");
  }

  static long sum(long left, long right) {
    return left > Long.MAX_VALUE - right ? Long.MAX_VALUE : left + right;
  }

  /// The most that a long holds where they multiply to more.
  public static long product(long left, long right) {
    return left != 0 && right > Long.MAX_VALUE / left ? Long.MAX_VALUE : left * right;
  }
}
