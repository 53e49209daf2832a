package dev.faregate.cli;

import dev.faregate.report.Report.Assumed;
import dev.faregate.report.SweepReport.Level;
import java.util.ArrayList;
import java.util.List;

/// What a sweep's report says in words.
final class SweepText {
  private SweepText() {}

  static String about(SweepRequest asked) {
    var run = asked.run();
    var about = new StringBuilder(asked.usage().month().label());
    about.append(" · prices of ").append(run.catalog().newest());
    if (!asked.freeTier().isOn()) {
      about.append(" · no free tier");
    } else if (!run.leftOfFreeTier().isEmpty()) {
      about.append(" · free tier left: ").append(run.leftOfFreeTier());
    }
    return about.toString();
  }

  static List<Assumed> assumed(SweepRequest asked, Swept swept, List<Level> levels) {
    var assumed = new ArrayList<Assumed>();
    var name = swept.subject().resource().name();
    var run = asked.run();
    if (run.region().code().isEmpty() && run.stacks().getFirst().region().isEmpty()) {
      var why =
          asked.options().regions().isEmpty()
              ? "nobody gave one"
              : "nobody says where it runs as it is";
      assumed.add(new Assumed("", "region", RegionChoice.ASSUMED, why));
    }
    if (!run.arguments().has("--duration-model") && swept.model().model().isPresent()) {
      assumed.add(
          new Assumed(
              name,
              "duration model",
              "fixed",
              "memory changes nothing about durations; say cpu or measured:FILE if it does"));
    }
    boolean even = false;
    boolean tasks = false;
    boolean outside = false;
    boolean spot = false;
    for (var level : levels) {
      var shown = new ArrayList<>(level.cheapest());
      shown.addAll(level.front());
      shown.addAll(level.byLaunch());
      for (var row : shown) {
        tasks |= row.tasks().isPresent();
        even |= row.tasks().isPresent() || row.provisioned().orElse(0) > 0;
        outside |= row.outside();
        spot |= row.launch().equals("fargate-spot");
      }
    }
    if (even) {
      assumed.add(
          new Assumed(
              name,
              "traffic",
              "spread evenly",
              "whatever comes in peaks needs more tasks, or runs beside what is kept ready"));
    }
    if (tasks && !run.arguments().has("--at-once")) {
      assumed.add(
          new Assumed(
              name,
              "requests at once",
              "1 a task",
              "as Lambda's environments take them; say --at-once if a task takes more"));
    }
    if (outside) {
      assumed.add(
          new Assumed(
              name, "duration", "that of the nearest size", "nothing was measured that far out"));
    }
    if (spot) {
      assumed.add(
          new Assumed(
              name, "Spot price", "as last read", "it moves daily, and tasks may be stopped"));
    }
    var ranges = swept.dials().base().ranges();
    if (!ranges.isEmpty()) {
      assumed.add(
          new Assumed(
              name,
              String.join(", ", ranges),
              "the typical of the range",
              "simulate takes it all"));
    }
    if (swept.account().hasOthers()) {
      assumed.add(
          new Assumed(
              name,
              "amounts",
              "what it adds to the other resources",
              "they share tiers and the free tier"));
    }
    return assumed;
  }
}
