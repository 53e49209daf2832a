package dev.faregate.report;

import java.util.ArrayList;

/// What logs say of functions, in a comment.
final class ObservedMarkdown {
  private ObservedMarkdown() {}

  static void write(MarkdownPage page, Observed observed) {
    page.paragraph(MarkdownOutput.sentence(ObservedText.summary(observed)) + ".");
    var rows = new ArrayList<String>();
    for (var function : observed.functions()) {
      var resource = function.resource();
      var name = Markdown.cell(resource.name(), MarkdownOutput.NAME);
      var summary = Markdown.cell(resource.summary(), MarkdownOutput.NAME);
      rows.add("| **" + name + "** | " + summary + " |");
      for (var fact : ObservedText.facts(function)) {
        rows.add("| " + fact.name() + " | " + Markdown.cell(fact.says(), 600) + " |");
      }
    }
    page.rows("observed functions", "| | |\n| --- | --- |\n", rows, "");
    if (observed.faulty() > 0) {
      var faults = new ArrayList<String>();
      for (var fault : observed.faults()) {
        faults.add("- " + MarkdownOutput.sentence(fault));
      }
      var head = ObservedText.faulty(observed) + ":\n\n";
      page.rows("lines that cannot be read", head, faults, "");
    }
  }
}
