package dev.faregate.aws.lambda;

import dev.faregate.billing.Formula;
import dev.faregate.usage.Setting;

/// A large payload of an asynchronous invocation counts as further requests.
final class AsyncPayload {
  private AsyncPayload() {}

  /// The requests AWS counts: one for each of `invocations`, and one more for each started step of
  /// an asynchronous payload beyond the size that is included.
  static Formula counted(Metering metering, Formula invocations) {
    if (!metering.names(LambdaUsage.ASYNC_PAYLOAD)) {
      return invocations;
    }
    long step = metering.figure(LambdaLimits.ASYNC_PAYLOAD_STEP);
    long included = metering.figure(LambdaLimits.ASYNC_PAYLOAD_INCLUDED);
    var payload = metering.at(LambdaUsage.ASYNC_PAYLOAD, accepted(metering));
    Formula asynchronous =
        metering.names(LambdaUsage.ASYNC_REQUESTS)
            ? metering.dial(LambdaUsage.ASYNC_REQUESTS)
            : invocations;
    var further = payload.roundedUp(step).per(step).beyond(included / step);
    return invocations.plus(asynchronous.times(further));
  }

  private static Setting accepted(Metering metering) {
    var said = metering.dial(LambdaUsage.ASYNC_PAYLOAD).setting();
    var accepted = metering.catalog().range(LambdaLimits.ASYNC_PAYLOAD);
    return said.isUnknown() || said.high() <= accepted.most()
        ? said
        : Setting.unknown("Lambda accepts " + accepted.words());
  }
}
