package dev.faregate.report;

import dev.faregate.report.SweepReport.Alike;
import dev.faregate.report.SweepReport.Row;
import java.util.List;
import java.util.OptionalLong;

/// A sweep as comma-separated values: a line for each configuration, the cheapest first.
public final class SweepCsv implements SweepOutput {
  private static final List<String> NAMES =
      List.of(
          "requests",
          "list",
          "rank",
          "launch",
          "architecture",
          "region",
          "cpu",
          "memory",
          "storage",
          "provisioned",
          "tasks",
          "milliseconds",
          "basis",
          "monthly",
          "memory_from",
          "memory_to");

  private final CsvWriter csv = new CsvWriter();

  @Override
  public String write(SweepReport report) {
    csv.names(NAMES);
    for (var level : report.levels()) {
      rows(level.requests(), "cheapest", level.cheapest());
      rows(level.requests(), "kind", level.byLaunch());
      rows(level.requests(), "front", level.front());
      level.now().ifPresent(now -> rows(level.requests(), "now", List.of(now)));
    }
    return csv.finished();
  }

  private void rows(OptionalLong requests, String list, List<Row> rows) {
    int rank = 1;
    for (var row : rows) {
      number(requests);
      csv.text(list).number(rank++).text(row.launch()).text(row.architecture());
      csv.text(row.region());
      number(row.cpu());
      csv.number(row.memory());
      number(row.storage());
      number(row.provisioned());
      number(row.tasks());
      number(row.milliseconds());
      csv.text(row.basis()).number(row.monthly());
      csv.number(row.alike().map(Alike::least).orElse(row.memory()));
      csv.number(row.alike().map(Alike::most).orElse(row.memory())).end();
    }
  }

  private void number(OptionalLong number) {
    if (number.isPresent()) {
      csv.number(number.getAsLong());
    } else {
      csv.empty(1);
    }
  }
}
