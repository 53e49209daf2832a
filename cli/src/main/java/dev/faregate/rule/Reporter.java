package dev.faregate.rule;

import dev.faregate.resource.Value;
import dev.faregate.source.Origin;
import java.util.List;

/// What a rule tells. Bound to one rule and one resource at a time.
public interface Reporter {

  /// @param awsMessage AWS's own words when it refuses this, empty where nobody read them
  void report(Origin origin, String message, List<Fix> fixes, String awsMessage);

  /// Something this rule would judge, were it known before deployment.
  void notChecked(String what, String why, Origin origin);

  /// Counts a judgement that was made, for "14 things checked".
  void checked();

  default void report(Origin origin, String message, List<Fix> fixes) {
    report(origin, message, fixes, "");
  }

  default void report(Origin origin, String message) {
    report(origin, message, List.of(), "");
  }

  /// Passes over what nobody knows, and says so.
  ///
  /// @return whether the value can be judged: given or by default
  default boolean judges(String what, Value<?> value) {
    if (value instanceof Value.Unknown<?>(var why, var origin)) {
      notChecked(what, why, origin);
    } else if (value instanceof Value.Unfit<?>(var found, var wanted, var origin)) {
      report(origin, what + " is " + found + "; AWS wants " + wanted);
    } else if (value instanceof Value.Given<?> || value instanceof Value.Default<?>) {
      checked();
      return true;
    } else {
      checked();
      return false;
    }
    return false;
  }
}
