package dev.faregate.aws.lambda;

/// The region that functions have whose region nobody says.
final class Regions {
  /// What AWS's own tools fall back to; the report lists it as assumed.
  static final String ASSUMED = "us-east-1";

  /// Lambda@Edge is deployed and billed here, wherever it runs.
  static final String EDGE = "us-east-1";

  private Regions() {}
}
