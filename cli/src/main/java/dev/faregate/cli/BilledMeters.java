package dev.faregate.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which meter AWS's usage types are: `EU-Lambda-GB-Second-ARM` is `lambda.duration.arm64`.
final class BilledMeters {
  private static final Map<String, String> METERS =
      Map.ofEntries(
          Map.entry("lambda-gb-second", "lambda.duration.x86_64"),
          Map.entry("lambda-gb-second-arm", "lambda.duration.arm64"),
          Map.entry("lambda-provisioned-concurrency", "lambda.provisioned-concurrency.x86_64"),
          Map.entry("lambda-provisioned-concurrency-arm", "lambda.provisioned-concurrency.arm64"),
          Map.entry("lambda-provisioned-gb-second", "lambda.provisioned-duration.x86_64"),
          Map.entry("lambda-provisioned-gb-second-arm", "lambda.provisioned-duration.arm64"),
          Map.entry("fargate-vcpu-hours:percpu", "fargate.vcpu.linux.x86_64"),
          Map.entry("fargate-gb-hours", "fargate.memory.linux.x86_64"),
          Map.entry("fargate-arm-vcpu-hours:percpu", "fargate.vcpu.linux.arm64"),
          Map.entry("fargate-arm-gb-hours", "fargate.memory.linux.arm64"));

  private BilledMeters() {}

  /// @param service as an export calls it
  static Optional<String> of(String service, String type) {
    var kind = withoutRegion(type).toLowerCase(Locale.ROOT);
    boolean isLambda = service.toLowerCase(Locale.ROOT).contains("lambda");
    if (isLambda && (kind.equals("request") || kind.equals("request-arm"))) {
      return Optional.of("lambda.requests");
    }
    return Optional.ofNullable(METERS.get(kind));
  }

  /// A region's prefix is capitals and digits; us-east-1 has none in the older usage types.
  private static String withoutRegion(String type) {
    int dash = type.indexOf('-');
    for (int i = 0; i < dash; i++) {
      if (Character.isLowerCase(type.charAt(i))) {
        return type;
      }
    }
    return type.substring(dash + 1);
  }
}
