package dev.faregate.cli;

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
    return model.isEmpty()
        ? SizeTable.untimed(sizes)
        : SizeTable.of(sizes, model.get(), SweepRun.perVcpu(asked.run().catalog()));
  }
}
