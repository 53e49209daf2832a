package dev.faregate.report;

import java.util.List;

/// What the figures rest on.
final class HtmlGrounds {
  private HtmlGrounds() {}

  static void write(HtmlWriter html, Grounds grounds) {
    if (grounds.isEmpty()) {
      return;
    }
    html.open("section").text("h2", "What the figures rest on");
    list(html, "Unknown, so the total is a lower bound", grounds.unknown());
    list(html, "Assumed", grounds.assumed());
    list(html, "Not on the bill", grounds.unpriced());
    html.close();
  }

  private static void list(HtmlWriter html, String title, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    html.text("h3", title).open("ul");
    for (var sentence : sentences) {
      html.text("li", sentence);
    }
    html.close();
  }
}
