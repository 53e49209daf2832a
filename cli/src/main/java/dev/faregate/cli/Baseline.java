package dev.faregate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Findings that are known: each by its file, rule, resource and message, not by its line, so that
/// lines may come and go; and how often it occurs.
final class Baseline {

  /// @param file as seen from the baseline's folder
  /// @param resource empty where it concerns the file
  record Known(String file, String rule, String resource, String message, int count) {

    /// In the order of file, rule, resource, message; none of them has a line break but a hostile
    /// one, which then compares as itself.
    String key() {
      return file + '\n' + rule + '\n' + resource + '\n' + message;
    }

    Known times(int other) {
      return new Known(file, rule, resource, message, other);
    }
  }

  private final Map<String, Known> known = new TreeMap<>();

  /// Counts as many more as the entry says.
  void add(Known entry) {
    var key = entry.key();
    var before = known.get(key);
    known.put(key, before == null ? entry : before.times(before.count() + entry.count()));
  }

  /// Takes one occurrence out.
  ///
  /// @return whether there was one
  boolean take(Known finding) {
    var entry = known.get(finding.key());
    if (entry == null) {
      return false;
    }
    if (entry.count() > 1) {
      known.put(finding.key(), entry.times(entry.count() - 1));
    } else {
      known.remove(finding.key());
    }
    return true;
  }

  /// Sorted.
  List<Known> entries() {
    return new ArrayList<>(known.values());
  }

  int count() {
    int count = 0;
    for (var entry : known.values()) {
      count += entry.count();
    }
    return count;
  }
}
