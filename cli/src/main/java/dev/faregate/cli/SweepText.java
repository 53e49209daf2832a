package dev.faregate.cli;

import dev.faregate.report.Report.Assumed;
import dev.faregate.report.SweepReport.Level;
import dev.faregate.report.SweepReport.Row;
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
    assumed.addAll(ofRequest(asked, swept, name));
    boolean saysAtOnce = asked.run().arguments().has("--at-once");
    assumed.addAll(ofRows(rows(levels), saysAtOnce, name));
    var ranges = String.join(", ", swept.dials().base().ranges());
    if (!ranges.isEmpty()) {
      assumed.add(new Assumed(name, ranges, "the typical of the range", "simulate takes it all"));
    }
    if (swept.account().hasOthers()) {
      var why = "they share tiers and the free tier";
      assumed.add(new Assumed(name, "amounts", "what it adds to the other resources", why));
    }
    return assumed;
  }

  private static List<Assumed> ofRequest(SweepRequest asked, Swept swept, String name) {
    var assumed = new ArrayList<Assumed>();
    var run = asked.run();
    if (run.region().code().isEmpty() && run.stacks().getFirst().region().isEmpty()) {
      var why =
          asked.options().regions().isEmpty()
              ? "nobody gave one"
              : "nobody says where it runs as it is";
      assumed.add(new Assumed("", "region", RegionChoice.ASSUMED, why));
    }
    if (!run.arguments().has("--duration-model") && swept.model().model().isPresent()) {
      var why = "memory changes nothing about durations; say cpu or measured:FILE if it does";
      assumed.add(new Assumed(name, "duration model", "fixed", why));
    }
    return assumed;
  }

  /// All that are shown.
  private static List<Row> rows(List<Level> levels) {
    var rows = new ArrayList<Row>();
    for (var level : levels) {
      rows.addAll(level.cheapest());
      rows.addAll(level.front());
      rows.addAll(level.byLaunch());
    }
    return rows;
  }

  private static List<Assumed> ofRows(List<Row> rows, boolean saysAtOnce, String name) {
    var assumed = new ArrayList<Assumed>();
    boolean areTasks = rows.stream().anyMatch(row -> row.tasks().isPresent());
    if (areTasks || rows.stream().anyMatch(row -> row.provisioned().orElse(0) > 0)) {
      var why = "whatever comes in peaks needs more tasks, or runs beside what is kept ready";
      assumed.add(new Assumed(name, "traffic", "spread evenly", why));
    }
    if (areTasks && !saysAtOnce) {
      var why = "as Lambda's environments take them; say --at-once if a task takes more";
      assumed.add(new Assumed(name, "requests at once", "1 a task", why));
    }
    if (rows.stream().anyMatch(Row::outside)) {
      var why = "nothing was measured that far out";
      assumed.add(new Assumed(name, "duration", "that of the nearest size", why));
    }
    if (rows.stream().anyMatch(row -> row.launch().equals("fargate-spot"))) {
      var why = "it moves daily, and tasks may be stopped";
      assumed.add(new Assumed(name, "Spot price", "as last read", why));
    }
    return assumed;
  }
}
