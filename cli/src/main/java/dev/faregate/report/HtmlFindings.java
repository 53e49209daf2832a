package dev.faregate.report;

/// What is wrong with the descriptors, and what could not be judged.
final class HtmlFindings {
  private static final int MOST_ROWS = 500;

  private HtmlFindings() {}

  static void write(HtmlWriter html, Report report) {
    var remarks = Told.gravestFirst(Remark.all(report));
    if (remarks.isEmpty()) {
      return;
    }
    html.open("section").text("h2", "Findings").open("ul", "class", "findings");
    for (var remark : remarks.subList(0, Math.min(MOST_ROWS, remarks.size()))) {
      var word = remark.severity().word();
      html.open("li", "class", word).open("p");
      html.text("span", word, "class", "badge " + word).text(" ");
      html.text("strong", RemarkText.message(remark)).close();
      html.open("p", "class", "quiet").text("code", RemarkText.place(remark.at()));
      html.text(" · ").text("code", remark.rule()).close();
      for (var line : RemarkText.behind(remark, report.fixPrices())) {
        html.text("p", line);
      }
      html.close();
    }
    html.close();
    more(html, remarks.size());
    html.close();
  }

  static void unchecked(HtmlWriter html, Report report) {
    if (report.unchecked().isEmpty()) {
      return;
    }
    html.open("section").text("h2", "Not known before deployment").open("ul");
    for (var one : report.unchecked().subList(0, Math.min(MOST_ROWS, report.unchecked().size()))) {
      html.text("li", CheckSummary.words(one));
    }
    html.close();
    more(html, report.unchecked().size());
    html.close();
  }

  private static void more(HtmlWriter html, int count) {
    if (count > MOST_ROWS) {
      html.text("p", (count - MOST_ROWS) + " more: --output json lists all", "class", "quiet");
    }
  }
}
