package dev.faregate.aws.lambda;

/// Durable functions: their operations, and the data they write and keep.
final class DurableExecution {
  private DurableExecution() {}

  static void charge(Metering metering) {
    var durable =
        metering.on(metering.function().durable(), "durable execution")
            || metering.names(LambdaUsage.DURABLE_OPERATIONS)
            || metering.names(LambdaUsage.DURABLE_WRITTEN)
            || metering.names(LambdaUsage.DURABLE_RETAINED);
    if (durable) {
      metering.charge("lambda.durable-operations", metering.dial(LambdaUsage.DURABLE_OPERATIONS));
      metering.charge("lambda.durable-written", metering.dial(LambdaUsage.DURABLE_WRITTEN));
      metering.charge("lambda.durable-retained", metering.dial(LambdaUsage.DURABLE_RETAINED));
    }
  }
}
