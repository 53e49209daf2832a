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
import java.util.SortedMap;

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
      return measured(MeasuredFile.read(said.substring("measured:".length()), surroundings));
    }
    if (duration.isEmpty()) {
      return new SweepModel("nothing is timed", Optional.empty());
    }
    long millis = duration.getAsLong();
    if (said.equals("fixed")) {
      var model = new FixedDuration((double) millis);
      return new SweepModel("every size takes " + millis + " ms (assumed)", Optional.of(model));
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
    return cpu(millis, size, share, catalog.figure("lambda.memory.per-vcpu").value());
  }

  private static SweepModel measured(SortedMap<Long, Double> points) {
    var says =
        points.size() == 1
            ? "every size takes what was measured at " + points.firstKey() + " MB"
            : "durations are those measured, "
                + (points.firstKey() + " to " + points.lastKey())
                + " MB, on a monotone curve between";
    return new SweepModel(says, Optional.of(new MeasuredDuration(points)));
  }

  /// @param share in millionths
  private static SweepModel cpu(long millis, double size, long share, long perVcpu) {
    var says =
        (millis + " ms at " + Math.round(size) + " MB, in proportion to processors: one vCPU")
            + (" for each " + perVcpu + " MB; beyond one, " + Amounts.decimal(share, 4))
            + " % of the work gets faster";
    var model = new CpuDuration((double) millis, size, (double) perVcpu, (double) share / MILLION);
    return new SweepModel(says, Optional.of(model));
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
