package dev.faregate.aws.lambda;

/// Tenant isolation: each execution environment that is created for a tenant costs by its memory.
final class TenantIsolation {
  private TenantIsolation() {}

  static void charge(Metering metering) {
    var isolates =
        metering.on(metering.function().tenantIsolation(), "tenant isolation")
            || metering.names(LambdaUsage.TENANT_ENVIRONMENTS);
    if (isolates) {
      metering.chargeByArchitecture(
          "lambda.tenant-environments",
          metering.timesMemory(metering.dial(LambdaUsage.TENANT_ENVIRONMENTS)));
    }
  }
}
