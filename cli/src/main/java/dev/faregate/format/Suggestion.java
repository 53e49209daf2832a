package dev.faregate.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that somebody probably meant.
public final class Suggestion {
  private static final int LONGEST = 64;

  private Suggestion() {}

  /// `; did you mean Memory`, or nothing.
  public static String phrase(String written, Collection<String> names) {
    var nearest = nearest(written, names);
    return nearest.isEmpty() ? "" : "; did you mean " + nearest.get();
  }

  /// The name with the fewest letters changed, if they are few.
  public static Optional<String> nearest(String written, Collection<String> names) {
    var best = Optional.<String>empty();
    int fewest = written.length() <= 4 ? 2 : 3;
    var wanted = written.toLowerCase(Locale.ROOT);
    for (var name : names) {
      if (Math.abs(name.length() - written.length()) < fewest && name.length() <= LONGEST) {
        int changes = changes(wanted, name.toLowerCase(Locale.ROOT));
        if (changes < fewest) {
          fewest = changes;
          best = Optional.of(name);
        }
      }
    }
    return best;
  }

  /// How many letters have to be added, dropped or changed.
  private static int changes(String from, String to) {
    var above = new int[to.length() + 1];
    var row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + same, 1 + Math.min(above[j], row[j - 1]));
      }
      var spare = above;
      above = row;
      row = spare;
    }
    return above[to.length()];
  }
}
