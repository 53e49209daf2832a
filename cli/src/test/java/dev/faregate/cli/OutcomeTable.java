package dev.faregate.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How often what was expected came about, a line for each kind.
final class OutcomeTable {
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  enum Outcome {
    FOUND("found"),
    MILDER("milder"),
    OTHER("other"),
    NOTHING("nothing"),
    EXCUSED("excused"),
    UNREAD("no reader"),
    ALARM("false alarm");

    private final String title;

    Outcome(String title) {
      this.title = title;
    }
  }

  void add(String kind, Outcome outcome) {
    counts.computeIfAbsent(kind, _ -> new int[Outcome.values().length])[outcome.ordinal()]++;
  }

  void print() {
    var format = "  %-64s" + "%12s".repeat(Outcome.values().length) + "%n";
    var titles = new ArrayList<Object>(List.of(""));
    for (var outcome : Outcome.values()) {
      titles.add(outcome.title);
    }
    System.out.printf(format, titles.toArray());
    var sums = new int[Outcome.values().length];
    for (var entry : counts.entrySet()) {
      System.out.printf(format, cells(entry.getKey(), entry.getValue()));
      for (int i = 0; i < sums.length; i++) {
        sums[i] += entry.getValue()[i];
      }
    }
    System.out.printf(format, cells("total", sums));
  }

  private static Object[] cells(String title, int[] counts) {
    var cells = new ArrayList<Object>(List.of(title));
    for (var count : counts) {
      cells.add(count == 0 ? "-" : Integer.toString(count));
    }
    return cells.toArray();
  }
}
