package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// How budgets stand, and what costs more or less than before.
final class HtmlChanges {
  private static final int MOST_ROWS = 200;

  private final HtmlWriter html;
  private final HtmlBars bars;

  HtmlChanges(HtmlWriter html, HtmlBars bars) {
    this.html = html;
    this.bars = bars;
  }

  void budgets(List<Budget> budgets) {
    if (budgets.isEmpty()) {
      return;
    }
    html.open("section").text("h2", "Budgets").open("table", "class", "shares meters");
    head("Budget", "Now, and the limit");
    for (var budget : budgets) {
      budget(budget);
    }
    html.close().close().close();
  }

  private void budget(Budget budget) {
    var state = budget.state().word();
    html.open("tr").open("th", "scope", "row").open("span", "class", "name");
    html.text(budget.name()).text(" ").text("span", state, "class", "badge " + state).close();
    if (budget.owner().isPresent()) {
      html.text("small", "owner " + budget.owner().get());
    }
    small(BudgetText.what(budget));
    var biggest = BudgetText.biggest(budget);
    small(biggest.isEmpty() ? "" : "most of it: " + biggest);
    html.close().open("td", "class", "drawn");
    if (budget.actual().isPresent() && budget.limit().isPresent()) {
      var limit = budget.limit().get();
      var room = limit.max(budget.actual().get()).times(Ratio.of(21, 20));
      bars.gauge(new HtmlScale(room), budget.actual().get(), limit, state);
    } else if (budget.actual().isEmpty()) {
      bars.open();
    }
    html.close().open("td", "class", "amount").text("strong", BudgetText.actual(budget));
    html.text("small", "of " + BudgetText.limit(budget)).close().close();
  }

  void changes(Changes changes) {
    html.open("section").text("h2", "What changes, against " + changes.base().label());
    if (changes.resources().isEmpty()) {
      html.text("p", "No resource costs more or less than before.");
    } else {
      changed(changes);
    }
    missing("Newly unknown", changes.head().onlyHere());
    missing("No longer unknown", changes.base().onlyHere());
    found("New findings", changes.appeared());
    found("Resolved findings", changes.resolved());
    html.close();
  }

  private void changed(Changes changes) {
    html.open("table", "class", "shares meters");
    html.text("caption", "Above before, below after; the biggest change first");
    head("Resource", "Change");
    var scale = new HtmlScale(most(changes));
    var shown = changes.resources();
    for (var one : shown.subList(0, Math.min(MOST_ROWS, shown.size()))) {
      changed(one, changes.label(one), scale);
    }
    html.close().close();
    if (shown.size() > MOST_ROWS) {
      html.text("p", (shown.size() - MOST_ROWS) + " more: --output json lists all");
    }
  }

  private void changed(Changes.Changed one, String label, HtmlScale scale) {
    html.open("tr").open("th", "scope", "row").text("span", label, "class", "name");
    small(one.summary());
    for (var reason : one.reasons()) {
      small(ChangeText.reason(reason));
    }
    html.close().open("td", "class", "drawn");
    var direction = one.difference().signum() > 0 ? "more" : "less";
    bars.pair(scale, before(one), after(one), direction);
    html.close().open("td", "class", "amount");
    html.text("strong", ChangeText.difference(one), "class", direction);
    html.text("small", ChangeText.before(one) + " → " + ChangeText.after(one)).close().close();
  }

  private static Optional<Ratio> before(Changes.Changed one) {
    boolean isKnown = one.isKnownBefore() || one.kind() == Changes.Kind.ADDED;
    return isKnown ? Optional.of(one.before()) : Optional.empty();
  }

  private static Optional<Ratio> after(Changes.Changed one) {
    boolean isKnown = one.isKnownAfter() || one.kind() == Changes.Kind.REMOVED;
    return isKnown ? Optional.of(one.after()) : Optional.empty();
  }

  private static Ratio most(Changes changes) {
    var most = Ratio.ZERO;
    for (var one : changes.resources()) {
      most = most.max(one.before()).max(one.after());
    }
    return most;
  }

  private void missing(String title, List<Changes.Missing> all) {
    if (all.isEmpty()) {
      return;
    }
    html.text("h3", title).open("ul");
    for (var one : all) {
      html.text("li", one.resource() + "." + one.what() + ": " + one.why());
    }
    html.close();
  }

  private void found(String title, List<Changes.Found> all) {
    if (all.isEmpty()) {
      return;
    }
    html.text("h3", title).open("ul");
    for (var one : all) {
      var word = one.severity().word();
      html.open("li").text("span", word, "class", "badge " + word).text(" ");
      html.text((one.resource().isEmpty() ? "" : one.resource() + ": ") + one.message() + " ");
      html.text("code", one.file() + ":" + one.line() + " " + one.rule()).close();
    }
    html.close();
  }

  private void head(String first, String last) {
    html.open("thead").open("tr").text("th", first, "scope", "col");
    html.text("th", "", "scope", "col", "class", "drawn", "aria-label", "Drawn");
    html.text("th", last, "scope", "col", "class", "amount").close().close().open("tbody");
  }

  private void small(String text) {
    if (!text.isEmpty()) {
      html.text("small", text);
    }
  }
}
