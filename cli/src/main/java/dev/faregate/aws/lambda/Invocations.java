package dev.faregate.aws.lambda;

import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.usage.Setting;
import java.util.Optional;

/// How often a function runs in the month, and on what.
///
/// @param counted every request
/// @param onDemand those that run on demand
/// @param provisioned those that provisioned concurrency serves, if the function has any
record Invocations(Formula counted, Dial onDemand, Optional<Provisioned> provisioned) {

  /// Requests that find an environment ready.
  ///
  /// @param requests how many
  /// @param duration of each
  record Provisioned(Dial requests, Dial duration) {}

  static Invocations of(Metering metering) {
    var requests = RequestCount.of(metering);
    var concurrency = ProvisionedConcurrency.of(metering);
    if (concurrency.isEmpty()) {
      return new Invocations(requests, requests, Optional.empty());
    }
    var duration =
        metering.names(LambdaUsage.PROVISIONED_DURATION)
            ? metering.dial(LambdaUsage.PROVISIONED_DURATION)
            : metering.dial(LambdaUsage.DURATION);
    if (metering.names(LambdaUsage.PROVISIONED_REQUESTS)) {
      var served = metering.dial(LambdaUsage.PROVISIONED_REQUESTS);
      var provisioned = Optional.of(new Provisioned(served, duration));
      return new Invocations(requests.plus(served), requests, provisioned);
    }
    return split(metering, requests, concurrency.get(), duration);
  }

  /// Nobody says what provisioned concurrency serves: as much as it can, and the rest spills over.
  private static Invocations split(
      Metering metering, Dial requests, ProvisionedConcurrency concurrency, Dial duration) {
    var served = Spillover.served(requests.setting(), concurrency.ready(), duration.setting());
    var rest = served.isUnknown() ? served : Spillover.rest(requests.setting(), served);
    return new Invocations(
        requests,
        metering.at(LambdaUsage.REQUESTS, blame(requests, rest)),
        Optional.of(
            new Provisioned(
                metering.at(LambdaUsage.PROVISIONED_REQUESTS, blame(requests, served)), duration)));
  }

  /// Requests that nobody knows keep their own reason.
  private static Setting blame(Dial requests, Setting derived) {
    return requests.setting().isUnknown() ? requests.setting() : derived;
  }
}
