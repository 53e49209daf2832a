package dev.faregate.format.cloudformation;

import dev.faregate.source.Node;
import dev.faregate.source.Node.Absent;
import dev.faregate.source.Node.Unknown;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// What every template may refer to without declaring it: `AWS::Region`, `AWS::NoValue`.
final class PseudoParameters {
  static final List<String> NAMES =
      List.of(
          "AWS::AccountId",
          "AWS::NoValue",
          "AWS::NotificationARNs",
          "AWS::Partition",
          "AWS::Region",
          "AWS::StackId",
          "AWS::StackName",
          "AWS::URLSuffix");

  private final Optional<String> region;

  /// @param region if anybody said where the template runs
  PseudoParameters(Optional<String> region) {
    this.region = region;
  }

  static boolean has(String name) {
    return name.startsWith("AWS::") && NAMES.contains(name);
  }

  Node value(String name, Origin use) {
    return switch (name) {
      case "AWS::NoValue" -> new Absent(use);
      case "AWS::Region" -> byRegion(name, region, use);
      case "AWS::Partition" -> byRegion(name, region.map(PseudoParameters::partition), use);
      case "AWS::URLSuffix" -> byRegion(name, region.map(PseudoParameters::urlSuffix), use);
      default -> new Unknown(name + " is known only at deployment", use);
    };
  }

  private static Node byRegion(String name, Optional<String> value, Origin use) {
    return value.isEmpty()
        ? new Unknown(name + " is not known; give --region", use)
        : Values.text(value.get(), Origin.of(name).through(use));
  }

  private static String partition(String region) {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    if (region.startsWith("us-gov-")) {
      return "aws-us-gov";
    }
    if (region.startsWith("eusc-")) {
      return "aws-eusc";
    }
    if (region.startsWith("us-isob-")) {
      return "aws-iso-b";
    }
    return region.startsWith("us-iso-") ? "aws-iso" : "aws";
  }

  private static String urlSuffix(String region) {
    return switch (partition(region)) {
      case "aws-cn" -> "amazonaws.com.cn";
      case "aws-eusc" -> "amazonaws.eu";
      case "aws-iso" -> "c2s.ic.gov";
      case "aws-iso-b" -> "sc2s.sgov.gov";
      default -> "amazonaws.com";
    };
  }
}
