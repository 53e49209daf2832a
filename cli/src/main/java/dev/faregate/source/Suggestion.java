package dev.faregate.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that somebody probably meant.
public final class Suggestion {
  private static final int LONGEST = 64;
  private static final int MOST_NAMES = 2000;

  private Suggestion() {}

  /// `; did you mean Memory?`, or nothing.
  public static String phrase(String written, Collection<String> names) {
    var nearest = nearest(written, names);
    return nearest.isEmpty() ? "" : "; did you mean " + nearest.get() + "?";
  }

  /// The name with the fewest letters changed, if they are few.
  public static Optional<String> nearest(String written, Collection<String> names) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    var best = Optional.<String>empty();
    int fewest = written.length() < 2 ? 1 : written.length() < 5 ? 2 : 3;
    var wanted = written.toLowerCase(Locale.ROOT);
    int looked = 0;
    for (var name : names) {
      if (looked++ == MOST_NAMES) {
        break;
      }
      if (Math.abs(name.length() - written.length()) < fewest
          && name.length() <= LONGEST
          && !name.equals(written)) {
        int changes = changes(wanted, name.toLowerCase(Locale.ROOT));
        if (changes < fewest) {
          fewest = changes;
          best = Optional.of(name);
        }
      }
    }
    return best;
  }

  /// How many letters have to be added, dropped, changed or swapped with their neighbours.
  private static int changes(String from, String to) {
    var rows = new int[3][to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      rows[0][j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      var row = rows[i % 3];
      var above = rows[(i + 2) % 3];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + same, 1 + Math.min(above[j], row[j - 1]));
        if (isSwap(from, i, to, j)) {
          row[j] = Math.min(row[j], rows[(i + 1) % 3][j - 2] + 1);
        }
      }
    }
    return rows[from.length() % 3][to.length()];
  }

  private static boolean isSwap(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
