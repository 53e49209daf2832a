package dev.faregate.aws.stepfunctions;

/// The names of this service's limits in the catalog.
final class StatesLanguageLimits {
  static final String NAME = "stepfunctions.state.name";
  static final String LABEL = "stepfunctions.state.label";

  /// Followed by the type of the state: the fields that it accepts.
  static final String FIELDS = "stepfunctions.state.fields.";

  static final String NO_SYNC = "stepfunctions.integration.no-sync";
  static final String NO_TOKEN = "stepfunctions.integration.no-task-token";
  static final String COMPARISONS = "stepfunctions.choice.comparisons";

  private StatesLanguageLimits() {}
}
