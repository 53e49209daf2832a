package dev.faregate.aws.stepfunctions;

/// The types of states.
final class Types {
  private Types() {}

  static boolean isOne(String type) {
    return switch (type) {
      case "Task", "Pass", "Wait", "Choice", "Succeed", "Fail", "Parallel", "Map" -> true;
      default -> false;
    };
  }

  /// The limit that lists the fields of a type.
  static String fields(String type) {
    return StatesLanguageLimits.FIELDS + Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }

  /// Whether a state of this type names the one that follows, or ends.
  static boolean goesOn(String type) {
    return switch (type) {
      case "Task", "Pass", "Wait", "Parallel", "Map" -> true;
      default -> false;
    };
  }
}
