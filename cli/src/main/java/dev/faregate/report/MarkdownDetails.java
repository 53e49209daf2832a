package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// What a comment folds: the bill, the worst case, what the figures rest on.
final class MarkdownDetails {
  private static final int NAME = MarkdownOutput.NAME;
  private static final int SENTENCE = MarkdownOutput.SENTENCE;

  private MarkdownDetails() {}

  static void charges(MarkdownPage page, Report report, List<Billed> billed) {
    var rows = new ArrayList<String>();
    for (var row : PriceTable.rows(report, billed)) {
      rows.add(row(row));
    }
    var head =
        "<details><summary>What it costs: "
            + Headline.of(report).total().replace("<", "&lt;")
            + ", "
            + Listing.counted(billed.size(), "resource")
            + "</summary>\n\n| | | Monthly |\n| --- | --- | ---: |\n";
    page.rows("lines of the bill", head, rows, "\n</details>\n");
  }

  private static String row(Row row) {
    var label = Markdown.cell(row.label(), NAME);
    var text = Markdown.cell(row.text(), SENTENCE);
    return switch (row.kind()) {
      case FILE -> "| " + MarkdownOutput.code(row.label()) + " | | |";
      case HEAD, UNKNOWN_HEAD -> "| **" + label + "** | " + text + " | **" + amount(row) + "** |";
      case LINE, MISSING -> "| " + label + " | " + text + " | " + amount(row) + " |";
    };
  }

  private static String amount(Row row) {
    return row.amount().replace("<", "&lt;");
  }

  static void worstCase(MarkdownPage page, WorstCase worst) {
    var rows = new ArrayList<String>();
    for (var one : worst.ceilings()) {
      var name = Markdown.cell(one.resource(), NAME);
      var says = Markdown.cell(one.says(), SENTENCE);
      rows.add("| **" + name + "** | " + says + " | " + HtmlWorstCase.text(one) + " |");
    }
    var least = worst.isAtLeast() ? "at least " : "";
    var head = "<details><summary>The worst case: " + least + Money.dollars(worst.total());
    var titles = "</summary>\n\n| | | At most |\n| --- | --- | ---: |\n";
    page.rows("ceilings", head + titles, rows, "\n</details>\n");
  }

  static void grounds(MarkdownPage page, Grounds grounds) {
    list(page, "unknown", "Unknown, so the total is a lower bound", grounds.unknown());
    list(page, "assumed", "Assumed", grounds.assumed());
    list(page, "without a price", "Not on the bill", grounds.unpriced());
  }

  private static void list(MarkdownPage page, String what, String title, List<String> sentences) {
    var rows = new ArrayList<String>();
    for (var sentence : sentences) {
      rows.add("- " + MarkdownOutput.sentence(sentence));
    }
    var head = "<details><summary>" + title + ": " + sentences.size() + "</summary>\n\n";
    page.rows(what, head, rows, "\n</details>\n");
  }

  static void notes(MarkdownPage page, Report report) {
    var rows = new ArrayList<String>();
    for (var unchecked : report.unchecked()) {
      rows.add("- " + MarkdownOutput.sentence(CheckSummary.words(unchecked)));
    }
    page.rows(
        "not checked",
        "<details><summary>Not known before deployment: " + rows.size() + "</summary>\n\n",
        rows,
        "\n</details>\n");
  }
}
