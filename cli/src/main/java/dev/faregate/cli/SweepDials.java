package dev.faregate.cli;

import dev.faregate.aws.lambda.Spillover;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.billing.vector.Columns;
import dev.faregate.billing.vector.Rows;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// Where the dials of a configuration stand: the grid's columns and the ledger's settings come from
/// here alike.
///
/// @param base where they stand as it is described
/// @param seconds of the month
/// @param atOnce requests that a task takes at a time
/// @param serves whether it serves requests; else it is tasks that run by themselves
record SweepDials(SweepBase base, long seconds, long atOnce, boolean serves) {
  private static final int MEMORY = 0;
  private static final int CPU = 1;
  private static final int TIME = 2;
  private static final int REQUESTS = 3;
  private static final int SERVED = 4;
  private static final int TASKS = 5;
  static final int COLUMNS = 6;

  private static final String PROVISIONED = "provisioned";
  private static final String HOURS = "provisioned-hours";
  private static final long MS_PER_SECOND = 1000;

  /// For a dial that stands where it stands.
  private static final long KEPT = -1;

  private String name(int column) {
    return switch (column) {
      case MEMORY -> "memory";
      case CPU -> "cpu";
      case TIME -> serves ? "duration" : "run";
      case REQUESTS -> "requests";
      case SERVED -> "provisioned-requests";
      default -> "tasks";
    };
  }

  /// How many environments are kept ready, none where it has no such thing.
  OptionalLong provisioned(SweepKind kind) {
    if (kind.launch().isTask()) {
      return OptionalLong.empty();
    }
    if (kind.provisioned().isPresent()) {
      long count = kind.provisioned().getAsLong();
      return count == 0 && !base.has(PROVISIONED) ? OptionalLong.empty() : OptionalLong.of(count);
    }
    return base.typical(PROVISIONED);
  }

  /// One number for each column.
  long[] values(SweepKind kind, SizeTable table, int size, long requests) {
    var values = new long[] {KEPT, KEPT, KEPT, KEPT, KEPT, KEPT};
    values[MEMORY] = table.size(size).memory();
    if (kind.launch().isTask()) {
      values[CPU] = table.size(size).cpu();
    }
    if (!table.isTimed()) {
      return values;
    }
    long time = table.milliseconds(size);
    if (!serves) {
      values[TIME] = time;
    } else if (kind.launch().isTask()) {
      values[TASKS] = tasks(requests, time);
    } else {
      values[TIME] = time;
      values[REQUESTS] = requests;
      serve(kind, requests, time, values);
    }
    return values;
  }

  private void serve(SweepKind kind, long requests, long time, long[] values) {
    var environments = provisioned(kind);
    if (environments.isPresent() && !isServedSaid()) {
      long each = base.typical("provisioned-duration").orElse(time);
      long hours = base.typical(HOURS).orElse(seconds);
      values[SERVED] = Spillover.served(requests, environments.getAsLong(), hours, each);
      values[REQUESTS] = requests - values[SERVED];
    }
  }

  /// Whether somebody says what provisioned concurrency serves: its requests are then not those of
  /// the traffic level.
  private boolean isServedSaid() {
    var served = base.dials().get("provisioned-requests");
    return served != null && served.basis() == Basis.EXACT;
  }

  /// As few as can serve the requests one after another, one at least.
  long tasks(long requests, long time) {
    long room = Spillover.product(Spillover.product(seconds, MS_PER_SECOND), atOnce);
    return Math.max(1, Math.ceilDiv(Spillover.product(requests, time), room));
  }

  /// The same as usage.
  Map<String, Setting> usage(SweepKind kind, long[] values) {
    var usage = new HashMap<String, Setting>();
    for (int column = TIME; column < COLUMNS; column++) {
      if (values[column] != KEPT) {
        usage.put(name(column), Setting.exact(values[column], "swept"));
      }
    }
    provisioned(kind).ifPresent(count -> usage.put(PROVISIONED, Setting.exact(count, "swept")));
    return usage;
  }

  /// The usage that shows every charge a family has: something runs on demand in it.
  Map<String, Setting> representative(SweepKind kind, SizeTable table) {
    var values = values(kind, table, 0, 1);
    values[REQUESTS] = values[REQUESTS] == KEPT ? KEPT : Math.max(1, values[REQUESTS]);
    return usage(kind, values);
  }

  /// @param own which dials are those of what is swept
  Columns columns(SweepKind kind, SizeTable table, Predicate<Dial> own) {
    var values = values(kind, table, 0, 1);
    return dial -> own.test(dial) ? column(dial, values) : Columns.FIXED;
  }

  private int column(Dial dial, long[] values) {
    for (int column = 0; column < COLUMNS; column++) {
      if (values[column] != KEPT && dial.name().equals(name(column))) {
        return column;
      }
    }
    return Columns.FIXED;
  }

  Rows rows(SweepKind kind, SizeTable table, long requests) {
    return (_, first, columns, length) -> {
      for (int i = 0; i < length; i++) {
        var values = values(kind, table, (int) first + i, requests);
        for (int column = 0; column < COLUMNS; column++) {
          columns[column][i] = (double) values[column];
        }
      }
    };
  }

  /// What a report tells of a configuration beside its size.
  OptionalLong tasks(long[] values) {
    return values[TASKS] == KEPT ? OptionalLong.empty() : OptionalLong.of(values[TASKS]);
  }
}
