package dev.faregate.aws.lambda;

import dev.faregate.billing.Charge;
import dev.faregate.billing.Formula;
import dev.faregate.catalog.Catalog;
import dev.faregate.usage.Usage;
import java.util.List;

/// What a function is charged for by what its logs say: exact sums in place of averages.
public final class ObservedFunction {
  private ObservedFunction() {}

  /// The charges of one that ran on demand.
  ///
  /// @param function one that this service has read
  /// @param usage asked for nothing that the sums say
  /// @param requests in the month
  /// @param billed milliseconds of all of them
  public static List<Charge> charges(
      LambdaFunction function, Usage usage, Catalog catalog, long requests, long billed) {
    var metering = Metering.of(function, usage, catalog);
    metering.charge("lambda.requests", Formula.of(requests));
    metering.chargeByArchitecture(
        "lambda.duration", metering.timesMemory(Formula.of(billed).per(1000)));
    return metering.charges();
  }
}
