package dev.faregate.report;

import dev.faregate.rule.Severity;
import java.util.List;

/// The rows of a check: what is wrong, and what could not be judged.
final class CsvFindings {
  private static final List<String> NAMES =
      List.of(
          "file",
          "line",
          "column",
          "endLine",
          "endColumn",
          "severity",
          "rule",
          "resource",
          "message",
          "behind");

  private CsvFindings() {}

  static void write(CsvWriter csv, Report report) {
    csv.names(NAMES);
    for (var remark : Remark.all(report)) {
      var at = remark.at();
      csv.text(at.file()).number(at.line()).number(at.column());
      csv.number(at.endLine()).number(at.endColumn()).text(remark.severity().word());
      csv.text(remark.rule()).text(remark.resource()).text(remark.message());
      csv.text(String.join("; ", RemarkText.behind(remark, report.fixPrices()))).end();
    }
    for (var unchecked : report.unchecked()) {
      var at = unchecked.origin().use().orElse(unchecked.resource().at());
      csv.text(at.file()).number(at.line()).number(at.column());
      csv.number(at.endLine()).number(at.endColumn()).text(Severity.NOTE.word());
      csv.text(unchecked.rule()).text(unchecked.resource().name());
      csv.text(unchecked.what() + " is not known before deployment").text(unchecked.why()).end();
    }
  }
}
