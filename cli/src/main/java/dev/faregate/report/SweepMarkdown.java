package dev.faregate.report;

import dev.faregate.report.SweepReport.Level;
import dev.faregate.report.SweepReport.Row;
import java.util.ArrayList;
import java.util.List;

/// A sweep as Markdown, for a comment on a change.
public final class SweepMarkdown implements SweepOutput {
  private static final int MOST = 60;
  private static final String HEAD =
      "| Size | Runs on | Duration | Monthly |\n| --- | --- | ---: | ---: |\n";

  private final MarkdownPage page = new MarkdownPage();

  @Override
  public String write(SweepReport report) {
    page.paragraph("### " + Markdown.phrase(report.subject(), MOST) + ": what else it could be");
    page.paragraph(
        SweepWords.count(report.configurations())
            + " configurations, "
            + Markdown.phrase(report.model(), 2 * MOST));
    for (var level : report.levels()) {
      level(level);
    }
    list("Where the balance tips", breakEvens(report));
    list("Left out", leftOut(report));
    list("Assumed", assumed(report));
    return page.finished(Markdown.phrase(report.about(), 2 * MOST));
  }

  private void level(Level level) {
    var title = SweepWords.level(level.requests());
    if (!title.isEmpty()) {
      page.paragraph("**" + title + "**");
    }
    var cheapest = SweepWords.cheapest(level.cheapest()).replaceFirst("the", "The");
    page.rows("configurations", cheapest + ":\n\n" + HEAD, rows(level.cheapest()), "");
    level
        .now()
        .ifPresent(
            now -> page.rows("configurations", "As it is:\n\n" + HEAD, rows(List.of(now)), ""));
    if (!level.byLaunch().isEmpty()) {
      page.rows(
          "configurations", "The cheapest of each kind:\n\n" + HEAD, rows(level.byLaunch()), "");
    }
    if (level.hasFront()) {
      page.rows(
          "configurations",
          "Nothing is both cheaper and faster than these:\n\n" + HEAD,
          rows(level.front()),
          "");
    }
  }

  private static List<String> rows(List<Row> rows) {
    var lines = new ArrayList<String>();
    for (var row : rows) {
      lines.add(
          "| "
              + Markdown.cell(SweepWords.size(row), MOST)
              + " | "
              + SweepWords.launch(row)
              + ", "
              + Markdown.cell(row.architecture(), MOST)
              + ", "
              + Markdown.cell(row.region(), MOST)
              + " | "
              + SweepWords.time(row).replace("*", "\\*")
              + " | "
              + SweepWords.amount(row)
              + " |");
    }
    return lines;
  }

  private void list(String title, List<String> sentences) {
    var lines = new ArrayList<String>();
    for (var sentence : sentences) {
      lines.add("- " + Markdown.phrase(sentence, 5 * MOST));
    }
    page.rows(title, "**" + title + "**\n\n", lines, "");
  }

  private static List<String> breakEvens(SweepReport report) {
    return report.breakEvens().stream().map(one -> one.what() + ": " + one.says()).toList();
  }

  private static List<String> leftOut(SweepReport report) {
    return report.leftOut().stream().map(one -> one.what() + ": " + one.why()).toList();
  }

  private static List<String> assumed(SweepReport report) {
    return report.assumed().stream()
        .map(one -> one.what() + ": " + one.value() + ", " + one.why())
        .toList();
  }
}
