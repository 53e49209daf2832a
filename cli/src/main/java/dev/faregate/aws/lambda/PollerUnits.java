package dev.faregate.aws.lambda;

import dev.faregate.aws.lambda.EventPollers.Source;
import dev.faregate.resource.Value;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import dev.faregate.usage.UsageName;

/// Provisioned event pollers, billed in event-poller units by the hour. The least always run; how
/// many more do depends on the traffic.
final class PollerUnits {
  private static final String KAFKA = "lambda.pollers.kafka";

  private final Metering metering;

  private PollerUnits(Metering metering) {
    this.metering = metering;
  }

  static void charge(Metering metering) {
    var units = new PollerUnits(metering);
    units.charge(Source.KAFKA, KAFKA, LambdaUsage.KAFKA_POLLER_HOURS);
    units.charge(Source.SQS, "lambda.pollers.sqs", LambdaUsage.SQS_POLLER_HOURS);
    units.chargeUnknown();
  }

  private void charge(Source source, String meter, UsageName own) {
    if (!polls(source) && !metering.names(own)) {
      return;
    }
    var both = polls(Source.KAFKA) && polls(Source.SQS);
    var dial =
        metering.names(own) || both
            ? metering.dial(own, whereBoth(source))
            : metering.dial(LambdaUsage.POLLER_HOURS, hours(source));
    metering.charge(meter, dial.per(60 * 60));
  }

  /// Of one function that polls both, plain `poller-hours` would tell nothing.
  private Setting whereBoth(Source source) {
    return metering.names(LambdaUsage.POLLER_HOURS)
        ? Setting.unknown("give kafka-poller-hours and sqs-poller-hours")
        : hours(source);
  }

  /// What it polls is not known: the dearer meter, without an amount.
  private void chargeUnknown() {
    var unsaid =
        metering.names(LambdaUsage.POLLER_HOURS) && !polls(Source.KAFKA) && !polls(Source.SQS);
    if (polls(Source.UNKNOWN) || unsaid) {
      var unknown = Setting.unknown("whether they poll Kafka or SQS");
      metering.charge(KAFKA, metering.at(LambdaUsage.POLLER_HOURS, unknown).per(60 * 60));
    }
  }

  private boolean polls(Source source) {
    for (var pollers : metering.function().companions().pollers()) {
      if (pollers.source() == source) {
        return true;
      }
    }
    return false;
  }

  /// Unit hours of all pollers of a kind, in seconds.
  private Setting hours(Source source) {
    long least = 0;
    long most = 0;
    for (var pollers : metering.function().companions().pollers()) {
      if (pollers.source() == source) {
        var from = orDefault(pollers.least(), least(source));
        var to = orDefault(pollers.most(), most(source));
        if (!from.isKnown()) {
          return Setting.unknown("MinimumPollers of " + pollers.mapping() + " is not known");
        }
        long always = units(source, from.orAssume(0L));
        least += always;
        most += Math.max(always, units(source, to.orAssume(0L)));
      }
    }
    long seconds = metering.month().seconds();
    return new Setting(
        least * seconds,
        least * seconds,
        most * seconds,
        Basis.ASSUMED,
        "no more pollers than the minimum");
  }

  private Value<Long> orDefault(Value<Long> pollers, String limit) {
    return pollers instanceof Value.Absent
        ? new Value.Default<>(metering.catalog().range(limit).byDefault().orElse(0))
        : pollers;
  }

  /// SQS is billed by the poller and has a minimum, Kafka by the started group of pollers.
  private long units(Source source, long pollers) {
    long some = Math.max(0, Math.min(pollers, Integer.MAX_VALUE));
    return source == Source.SQS
        ? Math.max(some, metering.catalog().range(least(source)).least())
        : Math.ceilDiv(some, metering.figure(LambdaLimits.POLLERS_KAFKA_PER_UNIT));
  }

  private static String least(Source source) {
    return source == Source.SQS ? LambdaLimits.POLLERS_SQS : LambdaLimits.POLLERS_KAFKA;
  }

  private static String most(Source source) {
    return source == Source.SQS
        ? LambdaLimits.POLLERS_SQS_MAXIMUM
        : LambdaLimits.POLLERS_KAFKA_MAXIMUM;
  }
}
