package dev.faregate.report;

/// The report for people at a terminal.
///
/// @param width columns of the terminal
/// @param style whether it shows colours
public record TableOutput(int width, Style style) implements Output {
  @Override
  public String name() {
    return "table";
  }

  @Override
  public String write(Report report) {
    var page = new Page(width, style);
    if (report.command().equals("gate")) {
      GatePage.write(page, report);
    } else if (report.command().equals("diff") && report.changes().isPresent()) {
      ChangesTable.write(page, report);
    } else if (report.observed().isPresent()) {
      ObservedTable.write(page, report, report.observed().get());
    } else if (report.costs().isPresent() && !report.read().isEmpty()) {
      var billed = Billed.all(report);
      Heading.write(page, report);
      if (report.simulated().isPresent()) {
        SimulatedTable.write(page, report, report.simulated().get());
      } else {
        PriceTable.write(page, report, billed);
      }
      if (report.costs().get().worstCase().isPresent()) {
        page.gap();
        WorstCaseTable.write(page, report.costs().get().worstCase().get());
      }
      if (!report.months().isEmpty()) {
        MonthTable.write(page, report.months());
      }
      new PriceNotes(page, report, billed).write();
    } else {
      CheckList.write(page, report);
    }
    return page.text();
  }
}
