package dev.faregate.aws.limits;

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
  static Answer hold(List<Condition> conditions, Mapping properties, Place place) {
    var all = Answer.YES;
    for (var condition : conditions) {
      var answer = holds(condition, properties, place);
      if (answer == Answer.NO) {
        return Answer.NO;
      }
      all = answer == Answer.UNKNOWN ? Answer.UNKNOWN : all;
    }
    return all;
  }

  private static Answer holds(Condition condition, Mapping properties, Place place) {
    var path = condition.path();
    boolean isOfItem = path.startsWith(".");
    var places =
        isOfItem ? Places.of(place.item(), path.substring(1)) : Places.of(properties, path);
    if (places.isEmpty()) {
      return absent(condition.words());
    }
    var answer = Answer.NO;
    for (var each : places) {
      var one = matches(condition.words(), each.node());
      if (one == Answer.YES) {
        return Answer.YES;
      }
      answer = one == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
    }
    return answer;
  }

  private static Answer absent(List<String> words) {
    for (var word : words) {
      if (word.equals("absent") || word.startsWith(NOT)) {
        return Answer.YES;
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
    if (words.contains("present")) {
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
