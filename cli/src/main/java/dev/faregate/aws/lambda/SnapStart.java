package dev.faregate.aws.lambda;

import dev.faregate.billing.Formula;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.usage.Setting;

/// Starts from a cached snapshot: the cache and each restore cost, but on Java's managed runtimes.
final class SnapStart {
  private SnapStart() {}

  static boolean on(Metering metering) {
    return metering.function().snapStart().orAssume(false)
        || metering.names(LambdaUsage.SNAPSTART_VERSIONS)
        || metering.names(LambdaUsage.RESTORES);
  }

  static void charge(Metering metering) {
    metering.on(metering.function().snapStart(), "SnapStart");
    if (!on(metering) || free(metering)) {
      return;
    }
    metering.charge(
        "lambda.snapstart-cache", metering.timesMemory(versions(metering).times(cached(metering))));
    metering.charge("lambda.snapstart-restore", metering.timesMemory(restores(metering)));
  }

  private static boolean free(Metering metering) {
    var runtime = metering.function().runtime();
    return runtime.isKnown()
        && metering.catalog().choices(LambdaLimits.SNAPSTART_FREE).contains(runtime.orAssume(""));
  }

  private static Dial versions(Metering metering) {
    int published = metering.function().companions().versions();
    if (published == 0) {
      return metering.dial(LambdaUsage.SNAPSTART_VERSIONS);
    }
    return metering.dial(
        LambdaUsage.SNAPSTART_VERSIONS,
        Setting.assumed(published, "the versions this template publishes"));
  }

  /// Seconds for which each version is cached: some hours at least.
  private static Formula cached(Metering metering) {
    var hours =
        metering.dial(
            LambdaUsage.SNAPSTART_HOURS,
            Setting.assumed(metering.month().seconds(), "cached the whole month"));
    return new Formula.AtLeast(
        hours, metering.catalog().range(LambdaLimits.SNAPSTART_CACHE).least());
  }

  private static Formula restores(Metering metering) {
    if (metering.names(LambdaUsage.RESTORES) || !metering.names(LambdaUsage.COLD_STARTS)) {
      return metering.dial(LambdaUsage.RESTORES);
    }
    return RequestCount.of(metering).times(metering.dial(LambdaUsage.COLD_STARTS));
  }
}
