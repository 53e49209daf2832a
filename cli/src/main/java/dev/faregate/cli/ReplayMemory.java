package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.report.Report.Assumed;
import dev.faregate.report.ReportBuilder;
import dev.faregate.usage.replay.Tally;
import java.util.List;

/// What metrics do not tell of functions: their memory size, and what exactly is billed.
final class ReplayMemory {
  private ReplayMemory() {}

  /// Of functions of which only metrics tell, in MB.
  ///
  /// @throws CommandLineError for a size that Lambda does not have
  static int of(Arguments arguments) {
    var range = Run.catalog(arguments, Catalog.bundled()).range("lambda.memory");
    var said = arguments.last(ReplayCommand.MEMORY.name());
    if (said.isEmpty()) {
      return Math.toIntExact(range.least());
    }
    if (said.get().matches("\\d{1,6}")) {
      long memory = Long.parseLong(said.get());
      if (memory >= range.least() && memory <= range.most()) {
        return Math.toIntExact(memory);
      }
    }
    throw new CommandLineError(
        "--memory: say whole MB from " + range.least() + " to " + range.most() + ", like 512");
  }

  /// Says what is taken for what metrics do not tell.
  static void assume(ReportBuilder builder, Arguments arguments, List<Tally> tallies) {
    var measured = tallies.stream().filter(tally -> tally.measured().isPresent()).toList();
    if (measured.isEmpty()) {
      return;
    }
    if (!arguments.has(ReplayCommand.MEMORY.name())) {
      var size = measured.getFirst().memory() + " MB";
      builder.assumed(new Assumed("", "memory", size, "metrics do not tell; say --memory"));
    }
    var why =
        "CloudWatch's Duration is not the billed one: each request is billed up to the next whole"
            + " ms, and INIT besides, which is in no metric";
    builder.assumed(new Assumed("", "billed time", "the durations", why));
  }
}
