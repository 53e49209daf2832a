package dev.faregate.report;

import dev.faregate.billing.Ratio;
import dev.faregate.usage.replay.Measured;
import dev.faregate.usage.replay.Tally;
import java.util.List;

/// What logs say of functions, for spreadsheets: a row for each.
final class ObservedCsv {
  private static final List<String> NAMES =
      List.of(
          "function",
          "memory_mb",
          "memory_used_mb",
          "requests",
          "failures",
          "billed_ms",
          "gb_seconds",
          "duration_us",
          "p50_us",
          "p90_us",
          "p99_us",
          "longest_us",
          "cold_starts",
          "init_us",
          "init_billed_ms",
          "restores",
          "restore_us",
          "restore_billed_ms",
          "smaller_memory_mb",
          "saves",
          "cost");

  private ObservedCsv() {}

  static void write(CsvWriter csv, Report report, Observed observed) {
    if (observed.functions().isEmpty()) {
      bills(csv, observed);
      return;
    }
    csv.names(NAMES);
    var billed = Billed.all(report);
    for (int i = 0; i < observed.functions().size(); i++) {
      row(csv, observed.functions().get(i));
      // Both are in the order of the logs.
      csv.numberIf(!billed.get(i).isUnknown(), billed.get(i).net()).end();
    }
  }

  private static void bills(CsvWriter csv, Observed observed) {
    csv.names(List.of("service", "usage_type", "quantity", "cost"));
    for (var one : observed.charged()) {
      csv.text(one.service()).text(one.type());
      csv.number(ObservedCompared.ratio(one.quantity()));
      csv.number(ObservedCompared.ratio(one.cost())).end();
    }
  }

  private static void row(CsvWriter csv, Observed.Function function) {
    var tally = function.tally();
    csv.text(function.resource().name()).number(tally.memory()).number(tally.used());
    boolean hasFailures = tally.measured().map(Measured::hasFailures).orElse(true);
    csv.number(tally.requests()).numberIf(hasFailures, Ratio.of(tally.failures()));
    csv.number(tally.billed());
    csv.number(ObservedText.gigabyteSeconds(tally)).number(tally.duration());
    figures(csv, tally);
    if (function.smaller().isPresent()) {
      csv.number(function.smaller().get().memory()).number(function.smaller().get().saves());
    } else {
      csv.empty(2);
    }
  }

  /// Metrics tell neither percentiles nor cold starts.
  private static void figures(CsvWriter csv, Tally tally) {
    if (tally.measured().isPresent()) {
      csv.empty(3);
      boolean hasLongest = tally.measured().get().hasLongest();
      csv.numberIf(hasLongest, Ratio.of(tally.longest())).empty(6);
      return;
    }
    csv.number(tally.percentile(50)).number(tally.percentile(90));
    csv.number(tally.percentile(99)).number(tally.longest());
    csv.number(tally.coldStarts()).number(tally.init()).number(tally.initBilled());
    csv.number(tally.restores()).number(tally.restore()).number(tally.restoreBilled());
  }
}
