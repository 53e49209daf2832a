package dev.faregate.usage;

import java.util.Collection;
import java.util.Locale;

/// Finds the word that somebody probably meant.
public final class Suggestion {
  private static final int LONGEST = 64;

  private Suggestion() {}

  /// `; did you mean requests?`, or nothing if no word is near.
  public static String hint(String word, Collection<String> words) {
    var best = "";
    int least = word.length() / 3 + 2;
    if (word.length() <= LONGEST) {
      for (var candidate : words) {
        int distance = candidate.length() > LONGEST ? least : distance(word, candidate);
        if (distance < least) {
          best = candidate;
          least = distance;
        }
      }
    }
    return best.isEmpty() ? "" : "; did you mean " + best + "?";
  }

  /// How many letters have to be put in, left out or changed, the case aside.
  private static int distance(String left, String right) {
    var a = left.toLowerCase(Locale.ROOT);
    var b = right.toLowerCase(Locale.ROOT);
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
