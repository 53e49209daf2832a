package dev.faregate.aws.limits;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.NamedService;
import dev.faregate.catalog.LimitRule.Condition;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.List;

/// Whether a limit applies at all.
final class Conditions {
  private static final String NOT = "not ";

  /// Three answers, because a value may not be known before deployment.
  enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  private Conditions() {}

  /// All of them; none at all hold always.
  static Answer hold(List<Condition> conditions, DeclaredResource resource, Place place) {
    var all = Answer.YES;
    for (var condition : conditions) {
      var answer = holds(condition, resource, place);
      if (answer == Answer.NO) {
        return Answer.NO;
      }
      all = answer == Answer.UNKNOWN ? Answer.UNKNOWN : all;
    }
    return all;
  }

  private static Answer holds(Condition condition, DeclaredResource resource, Place place) {
    boolean isOfItem = condition.path().startsWith(".");
    var path = isOfItem ? condition.path().substring(1) : condition.path();
    boolean isService = path.startsWith("@");
    path = isService ? path.substring(1) : path;
    var places = Places.of(isOfItem ? place.item() : resource.declaration().properties(), path);
    var words = condition.words();
    var answer = places.isEmpty() ? absent(words) : Answer.NO;
    for (var each : places) {
      var one = isService ? names(words, each.node(), resource) : matches(words, each.node());
      if (one == Answer.YES) {
        return Answer.YES;
      }
      answer = one == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
    }
    return answer;
  }

  /// Whether one of these services is named: `sqs:fifo`, `sqs*`, `not kinesis`.
  private static Answer names(List<String> words, Node node, DeclaredResource resource) {
    int matching = 0;
    var services = NamedService.of(node, resource);
    for (var service : services) {
      matching += isOne(words, service) ? 1 : 0;
    }
    if (services.isEmpty() || matching > 0 && matching < services.size()) {
      return Answer.UNKNOWN;
    }
    return matching > 0 ? Answer.YES : Answer.NO;
  }

  private static Answer absent(List<String> words) {
    for (var word : words) {
      if (word.equals("absent") || word.startsWith(NOT)) {
        return words.contains("present") ? Answer.NO : Answer.YES;
      }
    }
    return Answer.NO;
  }

  private static Answer matches(List<String> words, Node node) {
    if (node instanceof Node.Unknown) {
      return Answer.UNKNOWN;
    }
    if (node instanceof Node.Sequence(var items, _)) {
      return anyOf(words, items);
    }
    if (words.size() == 1 && words.contains("present")) {
      return Answer.YES;
    }
    if (!(node instanceof Node.Scalar scalar)) {
      return words.size() == 1 && words.contains("absent") || node instanceof Mapping
          ? Answer.NO
          : Answer.UNKNOWN;
    }
    return isOne(words, scalar.text()) ? Answer.YES : Answer.NO;
  }

  private static Answer anyOf(List<String> words, List<Node> items) {
    if (items.isEmpty()) {
      return absent(words);
    }
    // "not FARGATE" of a list: none of its items is.
    var decisive = words.getFirst().startsWith(NOT) ? Answer.NO : Answer.YES;
    var answer = decisive == Answer.YES ? Answer.NO : Answer.YES;
    for (var item : items) {
      var one = matches(words, item);
      if (one == decisive) {
        return decisive;
      }
      answer = one == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
    }
    return answer;
  }

  private static boolean isOne(List<String> words, String text) {
    boolean hasNegations = false;
    for (var word : words) {
      if (word.startsWith(NOT)) {
        hasNegations = true;
        if (fits(word.substring(NOT.length()), text)) {
          return false;
        }
      } else if (fits(word, text)) {
        return true;
      }
    }
    return hasNegations;
  }

  private static boolean fits(String word, String text) {
    int length = word.length();
    if (length == 1) {
      return word.equals(text);
    }
    if (word.endsWith("*")) {
      return text.regionMatches(true, 0, word, 0, length - 1);
    }
    if (word.startsWith("*")) {
      int from = text.length() - (length - 1);
      return from >= 0 && text.regionMatches(true, from, word, 1, length - 1);
    }
    return word.equalsIgnoreCase(text);
  }
}
