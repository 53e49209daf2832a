package dev.faregate.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/// The keys of one type of resource in Infracost's usage files, in our words.
///
/// @param type CloudFormation's; empty for one that faregate does not price
/// @param figures usage figures by Infracost's keys
record InfracostKeys(String type, Map<String, String> figures) {
  static final InfracostKeys NONE = new InfracostKeys("", Map.of());

  /// `average_request_duration` is what `request_duration_ms` was called in the first version.
  private static final InfracostKeys FUNCTION =
      new InfracostKeys(
          "AWS::Lambda::Function",
          Map.of(
              "monthly_requests", "requests",
              "request_duration_ms", "duration",
              "average_request_duration", "duration"));

  /// Terraform's configuration is an alias or version in CloudFormation.
  private static final InfracostKeys PROVISIONED =
      new InfracostKeys(
          "AWS::Lambda::Alias",
          Map.of(
              "monthly_requests", "provisioned-requests",
              "request_duration_ms", "provisioned-duration",
              "monthly_duration_hrs", "provisioned-hours",
              "memory_mb", "memory"));

  /// @param type as Terraform has it; empty for a logical name of CloudFormation, whose type the
  ///   name does not tell
  static InfracostKeys of(String type) {
    return switch (type) {
      case "", "aws_lambda_function" -> FUNCTION;
      case "aws_lambda_provisioned_concurrency_config" -> PROVISIONED;
      default -> NONE;
    };
  }

  /// Ours, or empty.
  String figure(String key) {
    return figures.getOrDefault(key, "");
  }

  /// A number as Infracost takes it: milliseconds are rounded up, as it does, counts half up.
  static String number(String figure, String text) {
    try {
      var number = new BigDecimal(text.replace("_", ""));
      boolean isTime = figure.endsWith("duration");
      return number.precision() - number.scale() > 18 || figure.endsWith("hours")
          ? text
          : number
              .setScale(0, isTime ? RoundingMode.CEILING : RoundingMode.HALF_UP)
              .toPlainString();
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
