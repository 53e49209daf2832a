package dev.faregate.aws.limits;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.LimitRule;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;

/// Judges a word against those that AWS accepts, or against the form that it wants.
final class WordJudge {
  private static final int MANY = 12;

  private WordJudge() {}

  static void judge(LimitRule rule, Limit.Choices accepted, Place place, Reporter reporter) {
    var origin = refused(place, reporter, text -> accepted.contains(text));
    if (origin.isPresent()) {
      var words = accepted.values();
      tell(
          rule,
          words.size() > MANY ? "none of " + words.size() + " words" : String.join(" or ", words),
          place,
          fixes(accepted, place, origin.get()),
          accepted.message(),
          reporter);
    }
  }

  static void judge(LimitRule rule, Limit.Pattern wanted, Place place, Reporter reporter) {
    var origin = refused(place, reporter, text -> Form.fits(wanted.regex(), text));
    if (origin.isPresent() || hasMisfit(wanted, place)) {
      tell(rule, wanted.words(), place, List.of(), wanted.message(), reporter);
    }
  }

  /// Whether what is known of a text has a letter that is not accepted.
  private static boolean hasMisfit(Limit.Pattern wanted, Place place) {
    if (place.node() instanceof Node.Text(var pieces, _)) {
      for (var piece : pieces) {
        if (piece instanceof Node.Scalar scalar && Form.misfits(wanted.regex(), scalar.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private interface Accepted {
    boolean contains(String text);
  }

  /// Where a known text stands that is not accepted. What another resource gives is AWS's own.
  private static Optional<Origin> refused(Place place, Reporter reporter, Accepted accepted) {
    var node = place.node();
    if (node instanceof Node.Reference || node instanceof Node.Text) {
      return Optional.empty();
    }
    var value = Properties.text(node);
    if (reporter.judges(place.name(), value)
        && value instanceof Value.Given<String>(var text, var origin)
        && !accepted.contains(text)) {
      return Optional.of(origin);
    }
    return Optional.empty();
  }

  private static void tell(
      LimitRule rule,
      String accepted,
      Place place,
      List<Fix> fixes,
      String awsMessage,
      Reporter reporter) {
    var value = Texts.known(place.node());
    var found = place.name() + " is " + (value.isEmpty() ? "empty" : value);
    var words =
        rule.says().isEmpty()
            ? found + "; " + rule.label() + " accepts " + accepted
            : Texts.filled(rule.says(), place, found);
    var said = Texts.filled(awsMessage, place, found);
    reporter.report(place.origin(), words, fixes, said);
  }

  /// The same word in AWS's own case, where that is all that is wrong.
  private static List<Fix> fixes(Limit.Choices accepted, Place place, Origin origin) {
    var word = place.node() instanceof Node.Scalar scalar ? scalar.text() : "";
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
