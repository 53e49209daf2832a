package dev.faregate.cli;

import dev.faregate.billing.vector.LoopKernel;
import dev.faregate.billing.vector.Sweep;
import dev.faregate.billing.vector.Sweep.Point;
import dev.faregate.report.SweepReport.Level;
import dev.faregate.report.SweepReport.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Finds what is worth showing at each traffic level, and has the ledger price it.
final class SweepLevels {
  /// So many more than are shown go to the ledger, which may order them otherwise.
  private static final int SPARE = 32;

  private static final int MOST_OF_FRONT = 40;

  private static final Comparator<Row> CHEAPEST_FIRST =
      Comparator.comparing(Row::monthly)
          .thenComparingLong(row -> row.milliseconds().orElse(0))
          .thenComparingLong(row -> -row.memory());

  private final Swept swept;
  private final List<SweptFamily> families;
  private final Concurrently concurrently;

  /// @param families none of them left out, one at least
  SweepLevels(Swept swept, List<SweptFamily> families, Concurrently concurrently) {
    this.swept = swept;
    this.families = List.copyOf(families);
    this.concurrently = concurrently;
  }

  Level at(OptionalLong requests, int top, Optional<Row> now) {
    long traffic = requests.orElse(0);
    var sweep = sweep(families, traffic);
    var cheapest = cheapest(sweep, top, traffic);
    var front = sweep.front();
    var shown = exact(thinned(front), families, traffic);
    return new Level(
        requests,
        cheapest,
        byLaunch(traffic),
        undominated(shown),
        front.size(),
        knee(front, shown, traffic),
        now);
  }

  private List<Row> cheapest(Sweep sweep, int top, long traffic) {
    var groups =
        sweep.groups(
            top + SPARE,
            swept.account().without(),
            family -> !families.get(family).kind().launch().isTask());
    var rows =
        concurrently.map(
            groups,
            group -> {
              var table = families.get(group.best().family()).table();
              var row = exact(group.best(), families, traffic);
              return group.first() == group.last()
                  ? row
                  : row.alike(
                      table.size(group.first()).memory(), table.size(group.last()).memory());
            },
            "pricing");
    var sorted = new ArrayList<>(rows);
    sorted.sort(CHEAPEST_FIRST);
    return sorted.subList(0, Math.min(top, sorted.size()));
  }

  private Sweep sweep(List<SweptFamily> some, long traffic) {
    boolean many = some.size() >= Concurrently.MANY;
    int threads = many ? 1 : concurrently.threads();
    var costs =
        concurrently.map(
            some,
            family -> Sweep.price(family.at(swept.dials(), traffic), LoopKernel.INSTANCE, threads),
            "sweeping");
    var tables = new int[some.size()];
    var known = new ArrayList<SizeTable>();
    for (int i = 0; i < tables.length; i++) {
      var table = some.get(i).table();
      if (!known.contains(table)) {
        known.add(table);
      }
      tables[i] = known.indexOf(table);
    }
    return new Sweep(costs, tables, known.stream().map(SizeTable::latencies).toList());
  }

  private List<Row> exact(List<Point> points, List<SweptFamily> of, long traffic) {
    var rows =
        new ArrayList<>(concurrently.map(points, point -> exact(point, of, traffic), "pricing"));
    rows.sort(CHEAPEST_FIRST);
    return rows;
  }

  private Row exact(Point point, List<SweptFamily> of, long traffic) {
    var family = of.get(point.family());
    return swept.exact(family.kind(), family.table(), point.size(), traffic).row();
  }

  /// The cheapest of each launch type, where there are several.
  private List<Row> byLaunch(long traffic) {
    var groups = new LinkedHashMap<String, List<SweptFamily>>();
    for (var family : families) {
      var kind = family.kind();
      long provisioned = swept.dials().provisioned(kind).orElse(0);
      var group = kind.launch().word() + (provisioned > 0 ? " provisioned" : "");
      groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(family);
    }
    var rows = new ArrayList<Row>();
    if (groups.size() > 1) {
      for (var group : groups.values()) {
        rows.add(exact(sweep(group, traffic).cheapest(SPARE), group, traffic).getFirst());
      }
    }
    rows.sort(CHEAPEST_FIRST);
    return rows;
  }

  /// Some of a long front, both ends among them.
  private static List<Point> thinned(List<Point> front) {
    if (front.size() <= MOST_OF_FRONT) {
      return front;
    }
    var some = new ArrayList<Point>();
    for (int i = 0; i < MOST_OF_FRONT; i++) {
      some.add(front.get((int) ((long) i * (front.size() - 1) / (MOST_OF_FRONT - 1))));
    }
    var knee = front.get(Sweep.knee(front));
    if (!some.contains(knee)) {
      some.add(knee);
    }
    return some;
  }

  private static List<Row> undominated(List<Row> rows) {
    var kept = new ArrayList<Row>();
    for (var row : rows) {
      boolean isFaster =
          kept.isEmpty() || row.milliseconds().orElse(0) < kept.getLast().milliseconds().orElse(0);
      if (isFaster) {
        kept.add(row);
      }
    }
    return kept;
  }

  private int knee(List<Point> front, List<Row> shown, long traffic) {
    var knee = exact(List.of(front.get(Sweep.knee(front))), families, traffic).getFirst();
    return Math.max(0, undominated(shown).indexOf(knee));
  }
}
