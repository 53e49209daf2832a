package dev.faregate.bench;

import dev.faregate.bench.Contest.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Prints results, and how they compare.
final class Table {
  private final Map<String, Double> first = new HashMap<>();

  void print(String title, List<Result> results) {
    System.out.printf("%n%-46s %9s %9s %7s %8s%n", title, "ns/row", "M rows/s", "GB/s", "of triad");
    double triad = 0;
    for (var result : results) {
      first.putIfAbsent(result.name(), result.nanoseconds());
      if (result.name().equals("STREAM triad")) {
        triad = result.gigabytes();
      }
    }
    for (var result : results) {
      boolean moves = result.bytes() > 0;
      System.out.printf(
          "%-46s %9.3f %9.1f %7s %8s%n",
          "  " + result.name(),
          result.nanoseconds(),
          1000 / result.nanoseconds(),
          moves ? "%.1f".formatted(result.gigabytes()) : "",
          moves && triad > 0 ? "%.0f %%".formatted(100 * result.gigabytes() / triad) : "");
    }
    System.out.flush();
  }

  /// How many times as long the others take, on the same rows.
  void compare() {
    System.out.println();
    for (var kind : List.of("", ", mixed")) {
      double ours = first.getOrDefault("vectors" + kind, Double.NaN);
      for (var other : List.of("numpy", "DuckDB", "exact ledger")) {
        var theirs = first.get(other + kind);
        if (theirs != null) {
          System.out.printf("%-46s %9.1f times ours%n", other + kind, theirs / ours);
        }
      }
    }
  }
}
