package dev.faregate.aws.lambda;

import dev.faregate.usage.Setting;

/// Response streaming: what a response has beyond the size that is included.
final class Streaming {
  private static final long BYTES_PER_GB = 1024 * 1024 * 1024;

  private Streaming() {}

  static void charge(Metering metering) {
    var streams =
        metering.function().companions().streaming()
            || metering.names(LambdaUsage.STREAMED_REQUESTS)
            || metering.names(LambdaUsage.STREAMED_SIZE);
    if (!streams) {
      return;
    }
    var requests =
        metering.dial(LambdaUsage.STREAMED_REQUESTS, all(RequestCount.of(metering).setting()));
    var billed =
        metering
            .dial(LambdaUsage.STREAMED_SIZE)
            .beyond(metering.figure(LambdaLimits.STREAMED_INCLUDED));
    metering.chargeByArchitecture("lambda.streamed", requests.times(billed).per(BYTES_PER_GB));
  }

  private static Setting all(Setting requests) {
    return requests.isUnknown()
        ? requests
        : new Setting(
            requests.low(),
            requests.typical(),
            requests.high(),
            dev.faregate.usage.Basis.ASSUMED,
            "all requests");
  }
}
