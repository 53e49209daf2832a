package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.report.SweepReport.Row;
import java.util.List;
import java.util.OptionalLong;

/// Configurations in words.
final class SweepWords {
  private static final long UNITS_PER_VCPU = 1024;

  private SweepWords() {}

  /// `1024 MB`, `1 vCPU, 2 GB`, with what else was swept.
  static String size(Row row) {
    var words = new StringBuilder();
    if (row.cpu().isPresent()) {
      long hundredths = row.cpu().getAsLong() * 100 / UNITS_PER_VCPU;
      words.append(Amounts.decimal(hundredths, 2)).append(" vCPU, ");
    }
    boolean isWhole = row.cpu().isPresent() && row.memory() % (UNITS_PER_VCPU / 2) == 0;
    words.append(
        isWhole
            ? Amounts.decimal(row.memory() * 10 / UNITS_PER_VCPU, 1) + " GB"
            : Amounts.grouped(Long.toString(row.memory())) + " MB");
    row.alike()
        .ifPresent(
            alike ->
                words
                    .append(" (")
                    .append(count(alike.least()))
                    .append("–")
                    .append(count(alike.most()))
                    .append(")"));
    row.storage().ifPresent(size -> words.append(", ").append(storage(row, size)));
    if (row.provisioned().orElse(0) > 0) {
      words.append(", ").append(count(row.provisioned().getAsLong())).append(" provisioned");
    }
    if (row.tasks().isPresent()) {
      words.append(", ").append(Amounts.grouped(Long.toString(row.tasks().getAsLong())));
      words.append(row.tasks().getAsLong() == 1 ? " task" : " tasks");
    }
    return words.toString();
  }

  private static String storage(Row row, long megabytes) {
    return row.cpu().isPresent()
        ? megabytes / UNITS_PER_VCPU + " GB storage"
        : Amounts.grouped(Long.toString(megabytes)) + " MB storage";
  }

  /// `Lambda`, `Fargate`, `Spot`.
  static String launch(Row row) {
    return switch (row.launch()) {
      case "lambda" -> "Lambda";
      case "fargate" -> "Fargate";
      case "fargate, partly spot" -> "Fargate and Spot";
      default -> "Spot";
    };
  }

  static String time(Row row) {
    return row.milliseconds().isEmpty()
        ? ""
        : Amounts.grouped(Long.toString(row.milliseconds().getAsLong()))
            + " ms"
            + (row.outside() ? "*" : "");
  }

  static String amount(Row row) {
    return Money.dollars(row.monthly());
  }

  /// `3,000,000 requests a month`; empty where nothing is requested.
  static String level(OptionalLong requests) {
    return requests.isEmpty()
        ? ""
        : count(requests.getAsLong())
            + (requests.getAsLong() == 1 ? " request a month" : " requests a month");
  }

  /// Over a list of the cheapest.
  static String cheapest(List<Row> rows) {
    return rows.stream().anyMatch(row -> row.alike().isPresent())
        ? "the cheapest; in brackets, sizes beside it for at most 2 % or a cent more"
        : "the cheapest";
  }

  static String count(long number) {
    return Amounts.grouped(Long.toString(number));
  }
}
