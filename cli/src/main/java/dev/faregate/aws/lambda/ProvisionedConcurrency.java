package dev.faregate.aws.lambda;

import dev.faregate.aws.lambda.Companions.Bounds;
import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.resource.Value;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import java.util.List;
import java.util.Optional;

/// Environments that are kept ready, and for how long.
///
/// @param levels one at least; several only where scheduled scaling moves them
record ProvisionedConcurrency(List<Level> levels) {

  /// @param environments how many
  /// @param time of the month, in seconds
  record Level(Dial environments, Dial time) {}

  /// Empty if the function has none.
  static Optional<ProvisionedConcurrency> of(Metering metering) {
    var companions = metering.function().companions();
    boolean isSaid = metering.names(LambdaUsage.PROVISIONED);
    if (!companions.hasProvisioned() && !isSaid) {
      return Optional.empty();
    }
    var setting = setting(companions);
    if (!isSaid
        && !companions.scaling().isEmpty()
        && !metering.names(LambdaUsage.PROVISIONED_HOURS)) {
      var levels = ScaledConcurrency.levels(metering, setting);
      if (!levels.isEmpty()) {
        return Optional.of(new ProvisionedConcurrency(levels));
      }
    }
    var month = Setting.exact(metering.month().seconds(), "the whole month");
    return Optional.of(
        new ProvisionedConcurrency(
            List.of(
                new Level(
                    metering.dial(LambdaUsage.PROVISIONED, setting),
                    metering.dial(LambdaUsage.PROVISIONED_HOURS, month)))));
  }

  /// Each time it is enabled is billed in whole steps; that is taken to be once.
  void charge(Metering metering) {
    long step = metering.figure(LambdaLimits.PROVISIONED_ROUNDING);
    Formula ready = times(levels.getFirst(), step);
    for (var level : levels.subList(1, levels.size())) {
      ready = ready.plus(times(level, step));
    }
    metering.chargeByArchitecture("lambda.provisioned-concurrency", metering.timesMemory(ready));
  }

  private static Formula times(Level level, long step) {
    return level.environments().times(level.time().roundedUp(step));
  }

  /// Seconds for which environments are ready, all of them together.
  Setting ready() {
    var sum = Setting.exact(0, "");
    for (var level : levels) {
      var count = level.environments().setting();
      var time = level.time().setting();
      if (count.isUnknown() || time.isUnknown()) {
        return count.isUnknown() ? count : time;
      }
      sum =
          new Setting(
              Spillover.sum(sum.low(), Spillover.product(count.low(), time.low())),
              Spillover.sum(sum.typical(), Spillover.product(count.typical(), time.typical())),
              Spillover.sum(sum.high(), Spillover.product(count.high(), time.high())),
              count.basis(),
              count.why());
    }
    return sum;
  }

  static void chargeDuration(Metering metering, Invocations.Provisioned served) {
    metering.chargeByArchitecture(
        "lambda.provisioned-duration",
        metering.timesMemory(served.requests().times(served.duration()).per(1000)));
  }

  private static Setting setting(Companions companions) {
    var why = "ProvisionedConcurrentExecutions";
    var written = sum(companions.provisioned(), why);
    if (written.isUnknown() || companions.scaling().isEmpty()) {
      return written;
    }
    return scaled(written, companions.scaling());
  }

  private static Setting scaled(Setting written, List<Bounds> scaling) {
    long least = 0;
    long most = 0;
    for (var bounds : scaling) {
      if (!bounds.least().isKnown() || !bounds.most().isKnown()) {
        return Setting.unknown("the bounds of its auto scaling are not known");
      }
      least = clamp(least + clamp(bounds.least().orAssume(0L)));
      most = clamp(most + clamp(bounds.most().orAssume(0L)));
    }
    long typical = Math.max(least, Math.min(written.typical(), most));
    return new Setting(
        least, typical, Math.max(typical, most), Basis.ASSUMED, "auto scaling moves it");
  }

  private static Setting sum(List<Value<Long>> values, String why) {
    long sum = 0;
    for (var value : values) {
      if (value instanceof Value.Unknown<Long>(var reason, _)) {
        return Setting.unknown(why + ": " + reason);
      }
      if (!value.isKnown()) {
        return Setting.unknown(why + " is no number");
      }
      sum = clamp(sum + clamp(value.orAssume(0L)));
    }
    return Setting.exact(sum, why);
  }

  /// A descriptor may say anything; sums of it must not overflow.
  private static long clamp(long executions) {
    return Math.max(0, Math.min(executions, Integer.MAX_VALUE));
  }
}
