package dev.faregate.aws.lambda;

import dev.faregate.catalog.Limit;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// Judges a word against those that Lambda accepts.
final class NotOffered {
  private NotOffered() {}

  static void check(String what, Value<String> value, Limit.Choices accepted, Reporter reporter) {
    if (reporter.judges(what, value)
        && value instanceof Value.Given<String>(var word, var origin)
        && !accepted.contains(word)) {
      reporter.report(
          origin,
          what + " is " + word + "; Lambda accepts " + String.join(" or ", accepted.values()),
          fixes(word, accepted, origin),
          accepted.message().replace("{value}", word));
    }
  }

  /// The same word in AWS's own case, where that is all that is wrong.
  static List<Fix> fixes(String word, Limit.Choices accepted, Origin origin) {
    for (var choice : accepted.values()) {
      if (choice.equalsIgnoreCase(word) && origin.at().isPresent()) {
        var edits =
            origin.via().isEmpty()
                ? List.of(new Fix.Edit(origin.at().get(), choice))
                : List.<Fix.Edit>of();
        return List.of(new Fix(choice, Optional.empty(), edits));
      }
    }
    return List.of();
  }
}
