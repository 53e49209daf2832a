package dev.faregate.report;

import dev.faregate.report.SweepReport.Level;
import dev.faregate.report.SweepReport.Row;
import java.util.List;

/// A sweep as one page that asks no server for anything and runs no script.
public final class SweepHtml implements SweepOutput {
  private final HtmlWriter html = new HtmlWriter();
  private int charts;

  @Override
  public String write(SweepReport report) {
    html.trusted("<!doctype html>\n").open("html", "lang", "en");
    HtmlHead.write(html, "faregate · " + report.subject());
    html.open("body").open("main");
    html.open("header", "class", "neutral").text("p", "faregate sweep", "class", "brand");
    html.text("h1", report.subject());
    html.text("p", report.model());
    var about = SweepWords.count(report.configurations()) + " configurations · " + report.about();
    html.text("p", about, "class", "quiet").close();
    for (var level : report.levels()) {
      level(level);
    }
    notes(report);
    html.open("footer").text("p", "faregate " + report.version() + ", " + report.prices().digest());
    html.close();
    return html.close().close().close().finished();
  }

  private void level(Level level) {
    var title = SweepWords.level(level.requests());
    html.open("section").text("h2", title.isEmpty() ? "A month" : title);
    var cheapest = SweepWords.cheapest(level.cheapest());
    rows(cheapest.replaceFirst("the", "The"), level.cheapest());
    level.now().ifPresent(now -> rows("As it is", List.of(now)));
    if (!level.byLaunch().isEmpty()) {
      rows("The cheapest of each kind", level.byLaunch());
    }
    if (level.hasFront()) {
      chart(level);
      rows("Nothing is both cheaper and faster than these", level.front());
    }
    html.close();
  }

  private void rows(String caption, List<Row> rows) {
    html.open("table").text("caption", caption).open("thead").open("tr");
    for (var name : List.of("Size", "Runs on", "Duration")) {
      html.text("th", name, "scope", "col");
    }
    html.text("th", "Monthly", "scope", "col", "class", "amount").close().close().open("tbody");
    for (var row : rows) {
      html.open("tr").text("th", SweepWords.size(row), "scope", "row");
      html.text("td", SweepWords.launch(row) + ", " + row.architecture() + ", " + row.region());
      html.text("td", SweepWords.time(row));
      html.text("td", SweepWords.amount(row), "class", "amount").close();
    }
    html.close().close();
  }

  private void chart(Level level) {
    charts++;
    var slowest = level.front().getFirst();
    var fastest = level.front().getLast();
    var knee = level.kneeRow();
    var says =
        "From "
            + SweepWords.amount(slowest)
            + " at "
            + SweepWords.time(slowest)
            + " to "
            + SweepWords.amount(fastest)
            + " at "
            + SweepWords.time(fastest)
            + "; the knee is "
            + SweepWords.size(knee)
            + ", "
            + SweepWords.amount(knee)
            + " at "
            + SweepWords.time(knee);
    new SweepPicture(html, level).draw("sweep" + charts, says);
    html.text("p", says, "class", "quiet");
  }

  private void notes(SweepReport report) {
    list(
        "Where the balance tips",
        report.breakEvens().stream().map(one -> one.what() + ": " + one.says()).toList());
    list("Left out", report.leftOut().stream().map(one -> one.what() + ": " + one.why()).toList());
    list(
        "Assumed",
        report.assumed().stream()
            .map(one -> one.what() + ": " + one.value() + ", " + one.why())
            .toList());
  }

  private void list(String title, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    html.open("section").text("h2", title).open("ul");
    for (var sentence : sentences) {
      html.text("li", sentence);
    }
    html.close().close();
  }
}
