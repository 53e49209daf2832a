package dev.faregate.cli;

import java.util.Collection;
import java.util.Optional;

/// Finds what somebody who mistyped may have meant.
final class Suggestion {
  private Suggestion() {}

  /// The candidate that differs by the fewest letters, if they are few.
  static Optional<String> nearest(String word, Collection<String> candidates) {
    var best = Optional.<String>empty();
    int least = Math.max(2, word.length() / 3) + 1;
    for (var candidate : candidates) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /// Levenshtein's: insertions, deletions and replacements.
  static int distance(String from, String to) {
    var previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      var current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
