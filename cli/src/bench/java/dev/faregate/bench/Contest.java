package dev.faregate.bench;

import java.util.ArrayList;
import java.util.List;

/// Contestants that take turns, so that what else the machine does meets all of them alike; each is
/// known by its best turn.
final class Contest {
  private final List<Contestant> contestants = new ArrayList<>();

  /// @param rows what one turn does
  /// @param bytes what it moves for each row, 0 where that is not the point
  record Result(String name, double nanoseconds, double bytes) {
    double gigabytes() {
      return bytes / nanoseconds;
    }
  }

  private static final class Contestant {
    private final String name;
    private final double rows;
    private final double bytes;
    private final Runnable turn;
    private double best = Double.MAX_VALUE;

    Contestant(String name, double rows, double bytes, Runnable turn) {
      this.name = name;
      this.rows = rows;
      this.bytes = bytes;
      this.turn = turn;
    }
  }

  Contest add(String name, double rows, double bytes, Runnable turn) {
    contestants.add(new Contestant(name, rows, bytes, turn));
    return this;
  }

  List<Result> run(int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (var one : contestants) {
        long start = System.nanoTime();
        one.turn.run();
        one.best = Math.min(one.best, System.nanoTime() - start);
      }
    }
    var results = new ArrayList<Result>();
    for (var one : contestants) {
      results.add(new Result(one.name, one.best / one.rows, one.bytes));
    }
    return results;
  }
}
