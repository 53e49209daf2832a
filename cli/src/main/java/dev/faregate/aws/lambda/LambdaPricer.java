package dev.faregate.aws.lambda;

import dev.faregate.billing.Charge;
import dev.faregate.billing.Pricer;
import dev.faregate.catalog.Catalog;
import dev.faregate.usage.Usage;
import java.util.List;

/// What a Lambda function costs: its requests, the memory it holds while it runs, and whatever else
/// it has asked for.
///
/// A pricer only says _how much of what_. It knows no price, no free tier and no tier.
final class LambdaPricer implements Pricer<LambdaFunction> {

  @Override
  public Class<LambdaFunction> subject() {
    return LambdaFunction.class;
  }

  @Override
  public List<Charge> charges(LambdaFunction function, Usage usage, Catalog catalog) {
    var metering = Metering.of(function, StoppedUsage.of(function, usage), catalog);
    if (function.companions().edge()) {
      EdgeFunction.charge(metering);
      return metering.charges();
    }
    if (metering.on(function.managed(), "managed instances")) {
      ManagedInstances.charge(metering);
    } else {
      run(metering);
    }
    Streaming.charge(metering);
    PollerUnits.charge(metering);
    DurableExecution.charge(metering);
    return metering.charges();
  }

  private static void run(Metering metering) {
    var invocations = Invocations.of(metering);
    metering.charge("lambda.requests", AsyncPayload.counted(metering, invocations.counted()));
    OnDemand.charge(metering, invocations);
    var concurrency = ProvisionedConcurrency.of(metering);
    if (concurrency.isPresent() && invocations.provisioned().isPresent()) {
      concurrency.get().charge(metering);
      ProvisionedConcurrency.chargeDuration(metering, invocations.provisioned().get());
    }
    SnapStart.charge(metering);
    TenantIsolation.charge(metering);
  }
}
