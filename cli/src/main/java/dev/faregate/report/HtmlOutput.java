package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;

/// One page that holds all it needs: it asks no server for anything and runs no script, which its
/// own policy forbids as well.
public final class HtmlOutput implements Output {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public String write(Report report) {
    var html = new HtmlWriter();
    var bars = new HtmlBars(html);
    var headline = Headline.of(report);
    html.trusted("<!doctype html>\n").open("html", "lang", "en");
    HtmlHead.write(html, String.join(" · ", said("faregate", headline)));
    html.open("body").open("main");
    top(html, bars, report, headline);
    if (report.simulated().isPresent()) {
      new SimulatedHtml(html, bars, report, report.simulated().get()).write();
    }
    var changes = new HtmlChanges(html, bars);
    changes.budgets(report.budgets());
    report.changes().ifPresent(changes::changes);
    HtmlFindings.write(html, report);
    if (report.costs().isPresent()) {
      var billed = Billed.all(report);
      new HtmlShares(html, bars, report.costs().get(), billed).write();
      report.costs().get().worstCase().ifPresent(worst -> HtmlWorstCase.write(html, bars, worst));
      HtmlGrounds.write(html, Grounds.of(report, billed));
      HtmlBill.write(html, report, billed);
    }
    HtmlFindings.unchecked(html, report);
    foot(html, report);
    return html.close().close().close().finished();
  }

  private static List<String> said(String first, Headline headline) {
    return java.util.stream.Stream.of(first, headline.verdict(), headline.total())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static void top(HtmlWriter html, HtmlBars bars, Report report, Headline headline) {
    var mood =
        switch (headline.mood()) {
          case PASSED -> "passed";
          case FAILED -> "failed";
          case NEUTRAL -> "neutral";
        };
    html.open("header", "class", mood).text("p", "faregate " + report.command(), "class", "brand");
    if (!headline.verdict().isEmpty()) {
      html.open("h1").text("span", mark(headline.mood()), "class", "mark", "aria-hidden", "true");
      html.text(capital(headline.verdict())).close();
    } else {
      html.text("h1", "What it costs a month");
    }
    if (report.costs().isPresent()) {
      total(html, bars, report, headline);
    }
    boolean isPriced = report.costs().isPresent();
    var about = isPriced ? Heading.text(report) : Heading.files(report);
    html.text("p", about, "class", "quiet").close();
  }

  private static String mark(Headline.Mood mood) {
    return switch (mood) {
      case PASSED -> "✓";
      case FAILED -> "✕";
      case NEUTRAL -> "";
    };
  }

  private static String direction(Report report) {
    int sign = report.changes().orElseThrow().difference().signum();
    return sign > 0 ? "more" : sign < 0 ? "less" : "";
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static void total(HtmlWriter html, HtmlBars bars, Report report, Headline headline) {
    var costs = report.costs().orElseThrow();
    amount(html, report, costs);
    if (!headline.difference().isEmpty()) {
      html.text("p", headline.difference(), "class", "difference " + direction(report));
    }
    if (costs.isRange()) {
      range(html, bars, costs);
    }
    if (costs.worstCase().isPresent()) {
      var worst = costs.worstCase().get();
      var more = worst.isAtLeast() ? ", and more where nothing bounds it" : "";
      html.text("p", "At worst " + Money.dollars(worst.total()) + " a month" + more);
    }
  }

  private static void amount(HtmlWriter html, Report report, Costs costs) {
    html.open("p", "class", "total");
    if (Headline.isNothingKnown(costs.typical())) {
      html.text("strong", "unknown").close();
      return;
    }
    if (report.isAtLeast()) {
      html.text("small", "at least ");
    }
    html.text("strong", Money.dollars(costs.typical().total())).text("small", " a month").close();
  }

  private static void range(HtmlWriter html, HtmlBars bars, Costs costs) {
    Ratio low = costs.low().orElseThrow().total();
    Ratio high = costs.high().orElseThrow().total();
    html.open("div", "class", "ranged");
    bars.range("How far the total can range", low, costs.typical().total(), high);
    html.open("p", "class", "ends").text("span", "low " + Money.dollars(low));
    html.text("span", "typical " + Money.dollars(costs.typical().total()));
    html.text("span", "high " + Money.dollars(high)).close().close();
  }

  private static void foot(HtmlWriter html, Report report) {
    var prices = report.prices();
    html.open("footer");
    html.text(
        "p",
        "faregate "
            + report.version()
            + "; prices read between "
            + prices.oldest()
            + " and "
            + prices.newest()
            + ", "
            + prices.digest()
            + ". Amounts are exact and rounded where they are shown; lines may miss their total by"
            + " a cent.");
    html.close();
  }
}
