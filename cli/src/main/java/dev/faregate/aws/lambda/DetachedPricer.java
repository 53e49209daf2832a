package dev.faregate.aws.lambda;

import dev.faregate.billing.Charge;
import dev.faregate.billing.Pricer;
import dev.faregate.catalog.Catalog;
import dev.faregate.usage.Usage;
import java.util.List;

/// What a version, an alias or an event source mapping costs by itself.
final class DetachedPricer implements Pricer<DetachedConfiguration> {

  @Override
  public Class<DetachedConfiguration> subject() {
    return DetachedConfiguration.class;
  }

  @Override
  public List<Charge> charges(DetachedConfiguration configuration, Usage usage, Catalog catalog) {
    var metering = Metering.ofDetached(configuration.function(), usage, catalog);
    var concurrency = ProvisionedConcurrency.of(metering);
    if (concurrency.isPresent()) {
      concurrency.get().charge(metering);
      served(metering);
    }
    PollerUnits.charge(metering);
    return metering.charges();
  }

  /// Requests are counted where the function is, unless somebody says them here.
  private static void served(Metering metering) {
    if (metering.names(LambdaUsage.PROVISIONED_REQUESTS)) {
      var requests = metering.dial(LambdaUsage.PROVISIONED_REQUESTS);
      var duration = metering.dial(LambdaUsage.PROVISIONED_DURATION);
      metering.charge("lambda.requests", requests);
      ProvisionedConcurrency.chargeDuration(
          metering, new Invocations.Provisioned(requests, duration));
    }
  }
}
