package dev.faregate.aws.lambda;

/// Lambda@Edge: requests and duration on meters of their own, at one price wherever they run.
final class EdgeFunction {
  private EdgeFunction() {}

  static void charge(Metering metering) {
    var requests = RequestCount.of(metering);
    var milliseconds = OnDemand.milliseconds(metering);
    metering.chargeIn(Regions.EDGE, "lambda.edge.requests", requests);
    metering.chargeIn(
        Regions.EDGE,
        "lambda.edge.duration",
        metering.timesMemory(requests.times(milliseconds).per(1000)));
  }
}
