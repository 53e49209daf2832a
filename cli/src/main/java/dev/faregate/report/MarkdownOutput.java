package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// A comment on a pull request: how it ended and the total first, then what is over, what changed
/// and what is wrong, the rest folded. Its first line is a mark that nobody sees, by which a later
/// run finds the comment and writes it anew.
public final class MarkdownOutput implements Output {
  static final String MARKER = "<!-- faregate -->";

  static final int NAME = 120;
  static final int SENTENCE = 600;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String write(Report report) {
    var page = new MarkdownPage();
    page.paragraph(MARKER + "\n" + heading(report));
    report.costs().ifPresent(costs -> ends(page, costs));
    report.observed().ifPresent(observed -> ObservedMarkdown.write(page, observed));
    if (report.simulated().isPresent()) {
      SimulatedMarkdown.write(page, report, report.simulated().get());
    }
    if (!report.budgets().isEmpty()) {
      MarkdownChanges.budgets(page, report.budgets());
    }
    if (report.changes().isPresent()) {
      MarkdownChanges.changes(page, report.changes().get(), report.lookup());
    }
    remarks(page, report);
    if (report.costs().isPresent()) {
      var billed = Billed.all(report);
      MarkdownDetails.charges(page, report, billed);
      report.costs().get().worstCase().ifPresent(all -> MarkdownDetails.worstCase(page, all));
      MarkdownDetails.grounds(page, Grounds.of(report, billed));
    }
    MarkdownDetails.notes(page, report);
    return page.finished(foot(report));
  }

  private static String heading(Report report) {
    var headline = Headline.of(report);
    var mark =
        switch (headline.mood()) {
          case PASSED -> "✅ ";
          case FAILED -> "❌ ";
          case NEUTRAL -> headline.verdict().isEmpty() ? "" : "⚠️ ";
        };
    var parts = new ArrayList<String>();
    for (var part : List.of(headline.verdict(), headline.total(), headline.difference())) {
      if (!part.isEmpty()) {
        parts.add(Markdown.phrase(part.replace("<$", "under $"), SENTENCE));
      }
    }
    return "### " + mark + "faregate: " + String.join(" · ", parts);
  }

  /// Between what the total can lie, and the most it can be.
  private static void ends(MarkdownPage page, Costs costs) {
    var parts = new ArrayList<String>();
    if (costs.isRange()) {
      var low = Money.dollars(costs.low().orElseThrow().total());
      var high = Money.dollars(costs.high().orElseThrow().total());
      parts.add("With the ranges given, " + low + " to " + high);
    }
    if (costs.worstCase().isPresent()) {
      var worst = costs.worstCase().get();
      var more = worst.isAtLeast() ? ", and more where nothing bounds it" : "";
      parts.add((parts.isEmpty() ? "At" : "at") + " worst " + Money.dollars(worst.total()) + more);
    }
    if (!parts.isEmpty()) {
      page.paragraph(String.join("; ", parts).replace("<$", "&lt;$") + ".");
    }
  }

  /// Whether all findings stand where everybody sees them: those that a change brings do anyway.
  private static boolean isOpen(Report report) {
    return report.changes().isEmpty()
        || (report.exitStatus() == 1 && report.changes().get().appeared().isEmpty());
  }

  private static void remarks(MarkdownPage page, Report report) {
    var rows = new ArrayList<String>();
    for (var remark : Told.gravestFirst(Remark.all(report))) {
      rows.add(row(remark, report));
    }
    var head = "| | Where | What | Rule |\n| --- | --- | --- | --- |\n";
    if (isOpen(report)) {
      page.rows("findings", head, rows, "");
    } else {
      var summary = "<details><summary>All findings: " + rows.size() + "</summary>\n\n";
      page.rows("findings", summary + head, rows, "\n</details>\n");
    }
  }

  private static String row(Remark remark, Report report) {
    var text = new StringBuilder("| ").append(sign(remark.severity().word())).append(" | ");
    var at = remark.at();
    text.append(code(report.lookup().fromRoot(at.file()) + ":" + at.line())).append(" | ");
    if (!remark.resource().isEmpty()) {
      text.append("**").append(Markdown.cell(remark.resource(), NAME)).append("** ");
    }
    text.append(Markdown.cell(remark.message(), SENTENCE));
    for (var line : RemarkText.behind(remark, report.fixPrices())) {
      text.append("<br>").append(Markdown.cell(line, SENTENCE));
    }
    return text.append(" | ").append(code(remark.rule())).append(" |").toString();
  }

  static String sign(String severity) {
    return switch (severity) {
      case "error" -> "🔴 error";
      case "warning" -> "🟠 warning";
      default -> "🔵 note";
    };
  }

  private static String foot(Report report) {
    var about = about(report) + " · faregate " + report.version();
    return "<sub>" + sentence(about) + "</sub>";
  }

  private static String about(Report report) {
    return report.costs().isPresent() ? Heading.text(report) : Heading.files(report);
  }

  static String sentence(String text) {
    return Markdown.inert(Elided.of(Escapes.visible(text), SENTENCE));
  }

  /// A name as code.
  static String code(String text) {
    return Markdown.code(Elided.of(Escapes.visible(text), NAME)).replace("|", "\\|");
  }
}
