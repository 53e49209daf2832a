package dev.faregate.report;

import dev.faregate.rule.Severity;
import java.util.List;

/// What a reader grasps in five seconds: how it ended, and the total.
///
/// @param verdict in a few words; empty where the command gives none, as `price` does
/// @param total `at least $61.98 a month`; empty where nothing was priced
record Headline(Mood mood, String verdict, String total) {

  /// How it ended.
  enum Mood {
    PASSED,
    FAILED,
    NEUTRAL
  }

  static Headline of(Report report) {
    var total = total(report);
    return switch (report.exitStatus()) {
      case 0 -> passed(report, total);
      case 3 -> new Headline(Mood.FAILED, "over budget", total);
      case 4 -> new Headline(Mood.FAILED, "something is unknown, and --strict forbids it", total);
      default -> new Headline(Mood.FAILED, wrong(report), total);
    };
  }

  private static Headline passed(Report report, String total) {
    var counts = counts(report);
    var command = report.command();
    if (!command.equals("check") && !command.equals("gate")) {
      return new Headline(Mood.NEUTRAL, counts, total);
    }
    return new Headline(Mood.PASSED, counts.isEmpty() ? "passed" : "passed, " + counts, total);
  }

  private static String wrong(Report report) {
    var counts = counts(report);
    return counts.isEmpty() ? "no descriptor to read" : counts;
  }

  /// `2 errors, 1 warning`, empty where nothing is wrong.
  static String counts(Report report) {
    var remarks = Remark.all(report);
    var text = new StringBuilder();
    for (var severity : List.of(Severity.ERROR, Severity.WARNING)) {
      int count = Remark.count(remarks, severity);
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(Listing.counted(count, severity.word()));
      }
    }
    return text.toString();
  }

  private static String total(Report report) {
    if (report.costs().isEmpty()) {
      return "";
    }
    var costs = report.costs().get();
    var least = report.isAtLeast() ? "at least " : "";
    return least + PriceTable.total(costs.typical(), costs) + " a month";
  }
}
