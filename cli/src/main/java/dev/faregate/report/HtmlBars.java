package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// Drawings of amounts. Their texts stand beside them in the page, so that they stay readable
/// however narrow it is.
final class HtmlBars {
  private static final int HATCH = 60;

  private final HtmlWriter html;
  private int count;

  HtmlBars(HtmlWriter html) {
    this.html = html;
  }

  /// A part of a whole.
  ///
  /// @param ink a class of the style sheet
  record Part(String name, Ratio amount, String ink) {}

  /// Parts beside one another, told to those who do not see them.
  void stacked(String title, List<Part> parts, Ratio whole) {
    var scale = new HtmlScale(whole);
    var says = new Listing(parts.size(), "; ");
    for (var part : parts) {
      says.add(part.name() + " " + Money.dollars(part.amount()));
    }
    picture("stack", title, says.text());
    int x = 0;
    for (var part : parts) {
      int width = scale.of(part.amount());
      rectangle(x, Math.max(1, width - 3), 0, 100, part.ink());
      x += width;
    }
    html.close();
  }

  /// From low to high, with the typical amount marked.
  void range(String title, Ratio low, Ratio typical, Ratio high) {
    var scale = new HtmlScale(high.minus(low));
    var says =
        Money.dollars(low) + " to " + Money.dollars(high) + ", typically " + Money.dollars(typical);
    picture("range", title, says);
    rectangle(0, HtmlScale.WIDTH, 30, 40, "span");
    int at = scale.of(typical.minus(low));
    rectangle(Math.min(HtmlScale.WIDTH - 6, at), 6, 0, 100, "mark");
    html.close();
  }

  /// One amount, and how far it can range. The row it stands in says both.
  void single(HtmlScale scale, Billed billed, String ink) {
    silent("bar");
    rectangle(0, scale.of(billed.net()), 10, 80, ink);
    if (billed.isRange()) {
      int low = scale.of(billed.low().orElseThrow());
      int high = scale.of(billed.high().orElseThrow());
      rectangle(low, Math.max(4, high - low), 44, 12, "whisker");
      rectangle(low, 4, 25, 50, "whisker");
      rectangle(Math.min(HtmlScale.WIDTH - 4, high), 4, 25, 50, "whisker");
    }
    html.close();
  }

  void single(HtmlScale scale, Ratio amount, String ink) {
    silent("bar");
    rectangle(0, scale.of(amount), 10, 80, ink);
    html.close();
  }

  /// Before above after; empty for what nobody knows.
  void pair(HtmlScale scale, Optional<Ratio> before, Optional<Ratio> after, String ink) {
    silent("bar pair");
    half(scale, before, 4, "before");
    half(scale, after, 56, ink);
    html.close();
  }

  private void half(HtmlScale scale, Optional<Ratio> amount, int y, String ink) {
    if (amount.isPresent()) {
      rectangle(0, scale.of(amount.get()), y, 40, ink);
    } else {
      hatch(y, 40);
    }
  }

  /// What may be any amount. The row it stands in says so.
  void open() {
    silent("bar");
    hatch(10, 80);
    html.close();
  }

  /// Over the whole width, so that it is taken for no amount.
  private void hatch(int y, int height) {
    for (int x = 0; x < HtmlScale.WIDTH; x += HATCH) {
      rectangle(x, HATCH / 3, y, height, "open");
    }
  }

  /// An amount against a limit.
  void gauge(HtmlScale scale, Ratio actual, Ratio limit, String ink) {
    silent("bar gauge");
    rectangle(0, HtmlScale.WIDTH, 20, 60, "track");
    rectangle(0, scale.of(actual), 20, 60, ink);
    rectangle(Math.min(HtmlScale.WIDTH - 5, scale.of(limit)), 5, 0, 100, "mark");
    html.close();
  }

  private void picture(String kind, String title, String says) {
    count++;
    var titleId = "chart" + count;
    var saysId = titleId + "-says";
    html.open(
        "svg",
        "class",
        kind,
        "role",
        "img",
        "aria-labelledby",
        titleId + " " + saysId,
        "viewBox",
        "0 0 1000 100",
        "preserveAspectRatio",
        "none");
    html.text("title", title, "id", titleId).text("desc", says, "id", saysId);
  }

  private void silent(String kind) {
    html.open(
        "svg",
        "class",
        kind,
        "aria-hidden",
        "true",
        "viewBox",
        "0 0 1000 100",
        "preserveAspectRatio",
        "none");
  }

  private void rectangle(int x, int width, int y, int height, String ink) {
    if (width > 0) {
      html.empty(
          "rect",
          "class",
          ink,
          "x",
          Integer.toString(x),
          "y",
          Integer.toString(y),
          "width",
          Integer.toString(width),
          "height",
          Integer.toString(height));
    }
  }
}
