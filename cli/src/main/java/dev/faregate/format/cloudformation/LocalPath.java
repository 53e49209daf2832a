package dev.faregate.format.cloudformation;

/// Tells a path beside the template from a place in the cloud.
final class LocalPath {
  private LocalPath() {}

  static boolean is(String location) {
    return !location.isEmpty() && !location.contains("://") && !location.startsWith("arn:");
  }
}
