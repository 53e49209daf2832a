package dev.faregate.aws.lambda;

import dev.faregate.billing.Formula;

/// The time a function runs on demand, and the ephemeral storage it holds while it runs.
final class OnDemand {
  private OnDemand() {}

  static void charge(Metering metering, Invocations invocations) {
    var milliseconds = milliseconds(metering);
    var setting = invocations.onDemand().setting();
    var idle = !setting.isUnknown() && setting.high() == 0;
    if (invocations.provisioned().isEmpty() || !idle) {
      metering.chargeByArchitecture(
          "lambda.duration",
          metering.timesMemory(invocations.onDemand().times(milliseconds).per(1000)));
    }
    storage(metering, invocations, milliseconds);
  }

  /// What a request on demand is billed for: INIT is billed for those that start cold, but not for
  /// those that are restored from a snapshot.
  static Formula milliseconds(Metering metering) {
    var duration = metering.dial(LambdaUsage.DURATION);
    var counts = metering.names(LambdaUsage.COLD_STARTS) || metering.names(LambdaUsage.INIT);
    if (!counts || SnapStart.on(metering)) {
      return duration;
    }
    var coldStarts = metering.dial(LambdaUsage.COLD_STARTS);
    return duration.plus(coldStarts.times(metering.dial(LambdaUsage.INIT)));
  }

  /// Storage is billed by the seconds a function runs, whatever its memory.
  private static void storage(Metering metering, Invocations invocations, Formula milliseconds) {
    long included = metering.figure(LambdaLimits.STORAGE_INCLUDED);
    var storage = metering.storage();
    var setting = storage.setting();
    if (!setting.isUnknown() && setting.high() <= included) {
      return;
    }
    Formula time = invocations.onDemand().times(milliseconds);
    if (invocations.provisioned().isPresent()) {
      var served = invocations.provisioned().get();
      time = time.plus(served.requests().times(served.duration()));
    }
    metering.chargeByArchitecture(
        "lambda.storage", time.per(1000).times(storage.beyond(included)).per(1024));
  }
}
