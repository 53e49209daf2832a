package dev.faregate.report;

import dev.faregate.rule.Severity;
import java.util.List;

/// The list of findings, each with where its value comes from, what would put it right, and the
/// name of its rule.
final class CheckList {
  private static final int SEVERITY = 9;

  /// A message narrower than this is set below its place, not beside it.
  private static final int READABLE = 44;

  private static final int LONGEST_NAME = 60;

  private final Page page;
  private final Report report;
  private final int severityAt;
  private final int messageAt;

  private CheckList(Page page, Report report, List<Remark> remarks) {
    this.page = page;
    this.report = report;
    int place = 0;
    for (var remark : remarks) {
      place = Math.max(place, DisplayWidth.of(Escapes.visible(RemarkText.place(remark.at()))));
    }
    boolean isBeside = place + 2 + SEVERITY + READABLE <= page.width();
    severityAt = isBeside ? place + 2 : 0;
    messageAt = isBeside ? place + 2 + SEVERITY : 4;
  }

  static void write(Page page, Report report) {
    var remarks = Remark.all(report);
    var list = new CheckList(page, report, remarks);
    for (var remark : remarks) {
      list.write(remark);
    }
    page.gap();
    new CheckSummary(page, report, remarks).write();
  }

  static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.ERROR;
      case WARNING -> Ink.WARNING;
      case NOTE -> Ink.NOTE;
    };
  }

  private void write(Remark remark) {
    var word = remark.severity().word();
    var place = Escapes.visible(RemarkText.place(remark.at()));
    if (severityAt > 0) {
      page.put(place).at(severityAt).put(word, ink(remark.severity()));
    } else {
      int room = page.width() - SEVERITY - 2;
      page.put(Fit.elided(place, room)).put("  ").put(word, ink(remark.severity())).end();
    }
    page.wrapped(RemarkText.message(remark), Ink.STRONG, messageAt, page.width()).end();
    var last = "";
    for (var line : RemarkText.behind(remark, report.fixPrices())) {
      last = line(last, line);
    }
    rule(last, remark.rule());
  }

  /// Writes the line before, and keeps this one, which may share its line with the rule's name.
  private String line(String before, String text) {
    if (!before.isEmpty()) {
      page.wrapped(before, Ink.NORMAL, messageAt, page.width()).end();
    }
    return text;
  }

  private void rule(String last, String name) {
    // Whole, since it is what one explains or suppresses a finding by: none of ours is longer.
    var rule = Fit.elided(Escapes.visible(name), Math.max(page.width(), LONGEST_NAME));
    if (!last.isEmpty()) {
      page.wrapped(last, Ink.NORMAL, messageAt, page.width());
      if (page.column() + 2 + DisplayWidth.of(rule) > page.width()) {
        page.end();
      }
    }
    page.right(rule, Ink.FAINT, page.width()).end();
  }
}
