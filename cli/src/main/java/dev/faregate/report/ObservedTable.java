package dev.faregate.report;

/// What logs say of functions, above what it costs.
final class ObservedTable {
  private static final int INDENT = 2;
  private static final int TEXT = 14;
  private static final int MOST_SHOWN = 100;

  private ObservedTable() {}

  static void write(Page page, Report report, Observed observed) {
    Heading.write(page, report);
    if (observed.requests() > 0 || observed.charged().isEmpty()) {
      page.paragraph(ObservedText.summary(observed), Ink.NORMAL, 0).gap();
    }
    functions(page, observed);
    faults(page, observed);
    var billed = Billed.all(report);
    if (report.costs().isPresent()) {
      page.gap();
      PriceTable.write(page, report, billed);
    }
    ObservedCompared.write(page, observed);
    usage(page, observed);
    new PriceNotes(page, report, billed).write();
  }

  private static void functions(Page page, Observed observed) {
    for (var function : observed.functions()) {
      var resource = function.resource();
      page.at(INDENT).put(resource.name(), Ink.STRONG);
      page.put("  " + resource.summary(), Ink.FAINT).end();
      for (var fact : ObservedText.facts(function)) {
        page.at(2 * INDENT).put(fact.name());
        page.wrapped(fact.says(), Ink.NORMAL, TEXT, page.width()).end();
      }
    }
  }

  /// Usage as faregate.yaml writes it.
  private static void usage(Page page, Observed observed) {
    if (observed.usage().isEmpty()) {
      return;
    }
    page.gap();
    page.at(INDENT).put("In faregate.yaml", Ink.STRONG);
    page.put("  (--write FILE puts it there)", Ink.FAINT).end();
    page.at(2 * INDENT).put("usage:").end();
    page.at(3 * INDENT).put("resources:").end();
    int shown = 0;
    for (var one : observed.usage().entrySet()) {
      if (shown++ == MOST_SHOWN) {
        page.at(4 * INDENT).put("# and so on: " + (observed.usage().size() - MOST_SHOWN)).end();
        return;
      }
      page.at(4 * INDENT).put(one.getKey() + ": " + one.getValue()).end();
    }
  }

  private static void faults(Page page, Observed observed) {
    if (observed.faulty() == 0) {
      return;
    }
    page.gap();
    page.paragraph(ObservedText.faulty(observed) + ":", Ink.WARNING, INDENT);
    for (var fault : observed.faults()) {
      page.paragraph(fault, Ink.NORMAL, 2 * INDENT);
    }
    if (observed.faulty() > observed.faults().size()) {
      page.at(2 * INDENT).put("and so on", Ink.FAINT).end();
    }
  }
}
