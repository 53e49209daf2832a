package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.report.SweepReport.LeftOut;
import java.util.ArrayList;
import java.util.List;

/// The sizes that are worth pricing: those AWS offers, within what was asked for.
///
/// Those that the rules refuse go to a list.
final class SweepTables {
  private final SweepRequest asked;
  private final Swept swept;
  private final List<LeftOut> leftOut;

  SweepTables(SweepRequest asked, Swept swept, List<LeftOut> leftOut) {
    this.asked = asked;
    this.swept = swept;
    this.leftOut = leftOut;
  }

  private static long alike(SweepKind kind, List<SweepKind> kinds) {
    return kinds.stream()
        .filter(other -> other.launch().isTask() == kind.launch().isTask())
        .count();
  }

  /// @param kinds all of them, of which some have the same sizes
  SizeTable of(SweepKind kind, List<SweepKind> kinds) {
    long same = alike(kind, kinds);
    var sizes = new ArrayList<SweepSize>();
    var wanted = asked.options().memories();
    for (var size : swept.subject().sizes(kind)) {
      if (wanted.isEmpty()
          || size.memory() >= wanted.get().low() && size.memory() <= wanted.get().high()) {
        var why = swept.subject().refusals(size);
        if (why.isEmpty()) {
          sizes.add(size);
        } else {
          leftOut.add(new LeftOut(size.words(), String.join("; ", why), same));
        }
      }
    }
    var model = swept.model().model();
    if (model.isEmpty() && swept.dials().serves()) {
      throw new CommandLineError(
          "sweep "
              + swept.subject().resource().name()
              + ": nobody says how long a request takes; say --usage duration=120ms, or give"
              + " measurements with --duration-model measured:FILE");
    }
    if (model.isEmpty()) {
      return SizeTable.untimed(sizes);
    }
    var table = SizeTable.of(sizes, model.get(), perVcpu());
    return kind.launch().isTask() ? table : endedInTime(table, same);
  }

  private long perVcpu() {
    return SweepRun.perVcpu(asked.run().catalog());
  }

  /// Without the sizes at which Lambda would end a request before it is done.
  private SizeTable endedInTime(SizeTable table, long same) {
    long most = SweepRun.longest(asked.run().catalog());
    var inTime = new ArrayList<SweepSize>();
    var slow = new ArrayList<Integer>();
    for (int i = 0; i < table.length(); i++) {
      if (table.milliseconds(i) > most) {
        slow.add(i);
      } else {
        inTime.add(table.size(i));
      }
    }
    if (slow.isEmpty()) {
      return table;
    }
    long longest = slow.stream().mapToLong(table::milliseconds).max().orElseThrow();
    var first = table.size(slow.getFirst());
    var last = table.size(slow.getLast());
    leftOut.add(
        new LeftOut(
            first.equals(last) ? first.words() : first.words() + " to " + last.words(),
            "a request would take "
                + (slow.size() == 1 ? "" : "up to ")
                + Amounts.grouped(Long.toString(longest))
                + " ms; Lambda ends it after "
                + Amounts.grouped(Long.toString(most))
                + " ms",
            slow.size() * same));
    return SizeTable.of(inTime, swept.model().model().orElseThrow(), perVcpu());
  }
}
