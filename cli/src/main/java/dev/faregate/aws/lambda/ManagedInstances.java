package dev.faregate.aws.lambda;

import dev.faregate.billing.Formula;
import dev.faregate.resource.Value;
import dev.faregate.usage.Setting;

/// A function on managed instances: its requests, the instances at EC2's price, and a fee for each;
/// no duration.
final class ManagedInstances {
  /// The family; the meter of a type is below it.
  private static final String INSTANCE = "ec2.instance";

  private ManagedInstances() {}

  static void charge(Metering metering) {
    metering.charge(
        "lambda.instances.requests", AsyncPayload.counted(metering, RequestCount.of(metering)));
    var type = type(metering);
    if (type.isKnown()) {
      charge(metering, INSTANCE + "." + type.orAssume(""));
      charge(metering, "lambda.instances.fee." + type.orAssume(""));
    } else {
      var why =
          type instanceof Value.Unknown<String>(var reason, _) ? reason : "no instance type given";
      metering.charge(INSTANCE, metering.at(LambdaUsage.INSTANCES, Setting.unknown(why)));
    }
  }

  private static Value<String> type(Metering metering) {
    var capacity = metering.function().companions().capacity();
    return capacity.isEmpty() ? new Value.Absent<>() : capacity.get().instanceType();
  }

  private static void charge(Metering metering, String meter) {
    if (metering.names(LambdaUsage.INSTANCE_HOURS)) {
      metering.charge(meter, metering.dial(LambdaUsage.INSTANCE_HOURS).per(60 * 60));
      return;
    }
    var usual = metering.catalog().range(LambdaLimits.INSTANCES).byDefault().orElseThrow();
    var instances =
        metering.dial(
            LambdaUsage.INSTANCES,
            Setting.assumed(usual, "as many as Lambda starts unless it needs more"));
    metering.charge(meter, share(metering, instances.times(Formula.of(metering.month().hours()))));
  }

  /// Functions of one capacity provider run on the same instances.
  private static Formula share(Metering metering, Formula hours) {
    var capacity = metering.function().companions().capacity();
    int functions = capacity.isEmpty() ? 1 : capacity.get().functions();
    if (functions <= 1 || metering.names(LambdaUsage.INSTANCES)) {
      return hours;
    }
    metering.assume(
        "instances",
        "an equal share of those of " + capacity.get().name(),
        functions + " functions share them");
    return hours.per(functions);
  }
}
