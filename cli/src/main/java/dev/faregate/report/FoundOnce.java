package dev.faregate.report;

import dev.faregate.report.Changes.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/// Finds the findings that only one of two sides has.
///
/// @param inHead a file of the base as the head calls it
record FoundOnce(UnaryOperator<String> inHead) {

  /// Findings of one side that the other has not got, each as often as it has it more.
  List<Found> in(Compared side, Compared other, boolean isBase) {
    var there = new HashMap<String, Integer>();
    for (var found : other.findings()) {
      there.merge(key(found, !isBase), 1, Integer::sum);
    }
    var only = new ArrayList<Found>();
    for (var found : side.findings()) {
      var key = key(found, isBase);
      int left = there.getOrDefault(key, 0);
      if (left == 0) {
        only.add(found);
      } else {
        there.put(key, left - 1);
      }
    }
    return only;
  }

  /// Lines move; what is said of what stays.
  private String key(Found found, boolean isBase) {
    var file = isBase ? inHead.apply(found.file()) : found.file();
    return Comparison.key(file, found.rule(), found.resource()) + "\0" + found.message();
  }
}
