package dev.faregate.cli;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.vector.CpuDuration;
import dev.faregate.billing.vector.DurationModel;
import dev.faregate.billing.vector.FixedDuration;
import dev.faregate.billing.vector.MeasuredDuration;
import dev.faregate.catalog.Catalog;
import dev.faregate.usage.Figure;
import dev.faregate.usage.Month;
import dev.faregate.usage.Numbers;
import dev.faregate.usage.Parsed;
import dev.faregate.usage.Quantity;
import java.util.Optional;
import java.util.OptionalLong;

/// How durations follow from sizes: what `--duration-model` says.
///
/// @param says a sentence for the report
/// @param model empty where nothing is timed
record SweepModel(String says, Optional<DurationModel> model) {
  private static final String OPTION = "--duration-model";
  private static final double MILLION = 1e6;

  /// @param duration as it is described, in ms
  /// @param size as it is described, in MB of a function's memory that come with its processors
  static SweepModel of(
      Arguments arguments,
      Surroundings surroundings,
      Catalog catalog,
      Month month,
      OptionalLong duration,
      double size) {
    var said = arguments.last(OPTION).orElse("fixed");
    if (said.startsWith("measured:")) {
      var points = MeasuredFile.read(said.substring("measured:".length()), surroundings);
      return new SweepModel(
          points.size() == 1
              ? "every size takes what was measured at " + points.firstKey() + " MB"
              : "durations are those measured, "
                  + points.firstKey()
                  + " to "
                  + points.lastKey()
                  + " MB, on a monotone curve between",
          Optional.of(new MeasuredDuration(points)));
    }
    if (duration.isEmpty()) {
      return new SweepModel("nothing is timed", Optional.empty());
    }
    double reference = (double) duration.getAsLong();
    if (said.equals("fixed")) {
      return new SweepModel(
          "every size takes " + duration.getAsLong() + " ms (assumed)",
          Optional.of(new FixedDuration(reference)));
    }
    if (!said.equals("cpu") && !said.startsWith("cpu:")) {
      throw new CommandLineError(
          OPTION + " " + said + ": write fixed, cpu, cpu:SHARE or measured:FILE");
    }
    if (size <= 0) {
      throw new CommandLineError(
          OPTION + " " + said + ": the size as it is described is not known; write measured:FILE");
    }
    long share = said.equals("cpu") ? 0 : share(said.substring("cpu:".length()), month);
    long perVcpu = catalog.figure("lambda.memory.per-vcpu").value();
    return new SweepModel(
        duration.getAsLong()
            + " ms at "
            + Math.round(size)
            + " MB, in proportion to processors: one vCPU for each "
            + perVcpu
            + " MB; beyond one, "
            + Amounts.decimal(share, 4)
            + " % of the work gets faster",
        Optional.of(new CpuDuration(reference, size, (double) perVcpu, (double) share / MILLION)));
  }

  private static long share(String text, Month month) {
    var parsed = Numbers.parse(text, Quantity.SHARE, month);
    if (parsed instanceof Parsed.Good<Figure>(var figure) && figure.typical() <= (long) MILLION) {
      return figure.typical();
    }
    throw new CommandLineError(
        OPTION + ": " + text + " is no share of the work; write cpu:0.8 or cpu:80%");
  }
}
