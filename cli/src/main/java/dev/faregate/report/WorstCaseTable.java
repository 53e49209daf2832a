package dev.faregate.report;

/// The worst case for people: its total first, then what each resource's ceiling is and why.
final class WorstCaseTable {
  private static final int MARGIN = 2;
  private static final int CALM = 76;

  private WorstCaseTable() {}

  static void write(Page page, WorstCase worst) {
    int end = Math.min(page.width(), CALM);
    page.put("Worst case", Ink.STRONG);
    var total = (worst.isAtLeast() ? "at least " : "") + Money.dollars(worst.total());
    page.right(total + " a month", Ink.STRONG, end).end();
    for (var one : worst.ceilings()) {
      var amount = one.amount().isEmpty() ? "" : Money.dollars(one.amount().get());
      int room = end - MARGIN - DisplayWidth.of(amount) - 2;
      page.at(MARGIN).put(Fit.elided(Escapes.visible(one.resource()), room));
      if (!amount.isEmpty()) {
        page.right(one.isBounded() ? amount : "at least " + amount, Ink.NORMAL, end);
      }
      page.end();
      var ink = one.isBounded() ? Ink.FAINT : Ink.WARNING;
      page.wrapped(one.says(), ink, 2 * MARGIN, end).end();
    }
    for (var warning : worst.warnings()) {
      page.paragraph("warning: " + warning, Ink.WARNING, MARGIN);
    }
  }
}
