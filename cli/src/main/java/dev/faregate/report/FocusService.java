package dev.faregate.report;

/// What FOCUS calls a service of AWS, by the meter that is charged.
///
/// @param name AWS's own
/// @param category with `subcategory` one that the specification allows
/// @param pricing `Dynamic` for Spot, whose price AWS changes without notice
record FocusService(String name, String category, String subcategory, String pricing) {
  private static final String COMPUTE = "Compute";
  private static final String STANDARD = "Standard";

  static FocusService of(String meter) {
    int dot = meter.indexOf('.');
    return switch (dot < 0 ? meter : meter.substring(0, dot)) {
      case "lambda" -> new FocusService("AWS Lambda", COMPUTE, "Serverless Compute", STANDARD);
      case "fargate" -> container("Amazon Elastic Container Service", meter);
      case "eks" -> container("Amazon Elastic Kubernetes Service", meter);
      case "ec2" ->
          new FocusService("Amazon Elastic Compute Cloud", COMPUTE, "Virtual Machines", STANDARD);
      case "vpc" ->
          new FocusService(
              "Amazon Virtual Private Cloud", "Networking", "Network Infrastructure", STANDARD);
      default -> new FocusService(meter, "Other", "Other (Other)", STANDARD);
    };
  }

  private static FocusService container(String name, String meter) {
    var pricing = meter.contains(".spot.") ? "Dynamic" : STANDARD;
    return new FocusService(name, COMPUTE, "Containers", pricing);
  }

  /// As the specification writes units: `GB-second` is `GB-Seconds`, `request` is `Requests`.
  static String unit(String unit) {
    int dash = unit.lastIndexOf('-');
    var before = dash < 0 ? "" : unit.substring(0, dash + 1);
    var last = unit.substring(dash + 1);
    if (last.equals("GB")) {
      return unit;
    }
    return capital(before) + capital(last) + "s";
  }

  private static String capital(String word) {
    if (word.isEmpty() || word.startsWith("vCPU")) {
      return word;
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
