package dev.faregate.rule;

import dev.faregate.source.Origin;
import dev.faregate.source.Suggestion;
import java.util.Collection;

/// What is said of a suppression that is not in order.
final class SuppressionText {
  private SuppressionText() {}

  static SuppressionFault expired(Suppression suppression) {
    var message =
        "the suppression of "
            + suppression.rule()
            + " ended on "
            + suppression.until().orElseThrow()
            + ", so it hides nothing; delete it, or give a later day";
    return fault(OwnRules.EXPIRED, suppression, message);
  }

  static SuppressionFault unused(Suppression suppression) {
    var message = "nothing here breaks " + suppression.rule() + "; delete this suppression";
    return fault(OwnRules.UNUSED, suppression, message);
  }

  static SuppressionFault withoutReason(Suppression suppression) {
    var write =
        switch (suppression.kind()) {
          case COMMENT -> "because REASON after it";
          case METADATA, SETTINGS -> "because: REASON";
        };
    var message = suppression.rule() + " is suppressed without a reason; write " + write;
    return fault(OwnRules.WITHOUT_REASON, suppression, message);
  }

  static String unknown(String rule, Collection<String> known) {
    return "there is no rule " + rule + Suggestion.phrase(rule, known);
  }

  private static SuppressionFault fault(String rule, Suppression suppression, String message) {
    return new SuppressionFault(rule, suppression.kind(), Origin.at(suppression.at()), message);
  }
}
