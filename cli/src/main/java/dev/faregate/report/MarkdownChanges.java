package dev.faregate.report;

import java.util.ArrayList;
import java.util.List;

/// How budgets stand and what a change costs, as tables of a comment.
final class MarkdownChanges {
  private static final int NAME = 120;
  private static final int SENTENCE = 600;
  private static final int MOST_REASONS = 6;

  private MarkdownChanges() {}

  static void budgets(MarkdownPage page, List<Budget> budgets) {
    var rows = new ArrayList<String>();
    for (var state :
        List.of(Budget.State.OVER, Budget.State.UNKNOWN, Budget.State.NEAR, Budget.State.WITHIN)) {
      for (var budget : budgets) {
        if (budget.state() == state) {
          rows.add(row(budget));
        }
      }
    }
    page.rows(
        "budgets",
        "**Budgets**\n\n| | Budget | Now | Limit | |\n| --- | --- | ---: | ---: | --- |\n",
        rows,
        "");
  }

  private static String row(Budget budget) {
    var text = new StringBuilder("| ").append(mark(budget.state())).append(" | **");
    text.append(Markdown.cell(budget.name(), NAME)).append("**");
    if (budget.owner().isPresent()) {
      text.append("<br>owner ").append(Markdown.cell(budget.owner().get(), NAME));
    }
    text.append(" | ").append(amount(BudgetText.actual(budget)));
    text.append(" | ").append(amount(BudgetText.limit(budget))).append(" | ");
    return text.append(behind(budget)).append(" |").toString();
  }

  /// What it is a budget of; and what uses it up, where that matters.
  private static String behind(Budget budget) {
    var what = Markdown.cell(BudgetText.what(budget), SENTENCE);
    var biggest = BudgetText.biggest(budget);
    if (biggest.isEmpty() || budget.state() == Budget.State.WITHIN) {
      return what;
    }
    var most = "most of it: " + Markdown.cell(biggest, SENTENCE);
    return what.isEmpty() ? most : what + "<br>" + most;
  }

  private static String mark(Budget.State state) {
    return switch (state) {
      case WITHIN -> "✅ within";
      case NEAR -> "⚠️ near";
      case OVER -> "❌ over";
      case UNKNOWN -> "❔ unknown";
    };
  }

  static void changes(MarkdownPage page, Changes changes, Lookup lookup) {
    if (changes.resources().isEmpty()) {
      page.paragraph("No resource costs more or less than before.");
    }
    var rows = new ArrayList<String>();
    for (var one : changes.resources()) {
      rows.add(row(one, changes.label(one)));
    }
    page.rows(
        "changes",
        """
        **What changes**

        | Resource | Before | After | Change | Why |
        | --- | ---: | ---: | ---: | --- |
        """,
        rows,
        "");
    missing(page, "Newly unknown", changes.head().onlyHere());
    found(page, "New findings", changes.appeared(), lookup);
    found(page, "Resolved", changes.resolved(), lookup);
  }

  private static String row(Changes.Changed one, String label) {
    var text = new StringBuilder("| **").append(Markdown.cell(label, NAME)).append("**<br>");
    text.append(Markdown.cell(one.summary(), NAME)).append(" | ");
    text.append(amount(ChangeText.before(one))).append(" | ").append(amount(ChangeText.after(one)));
    text.append(" | **").append(amount(ChangeText.difference(one))).append("** | ");
    for (int i = 0; i < Math.min(MOST_REASONS, one.reasons().size()); i++) {
      var reason = one.reasons().get(i);
      text.append(i == 0 ? "" : "<br>").append(Markdown.cell(reason.says(), SENTENCE));
      text.append(reason.isKnown() ? ": " + amount(Money.change(reason.difference())) : "");
    }
    if (one.reasons().size() > MOST_REASONS) {
      text.append("<br>and ").append(one.reasons().size() - MOST_REASONS).append(" more reasons");
    }
    return text.append(" |").toString();
  }

  private static void missing(MarkdownPage page, String title, List<Changes.Missing> all) {
    var rows = new ArrayList<String>();
    for (var one : all) {
      var text = one.resource() + "." + one.what() + ": " + one.why();
      rows.add("- " + Markdown.inert(Elided.of(Escapes.visible(text), SENTENCE)));
    }
    page.rows("newly unknown", "**" + title + "**\n\n", rows, "");
  }

  private static void found(
      MarkdownPage page, String title, List<Changes.Found> all, Lookup lookup) {
    var rows = new ArrayList<String>();
    for (var one : all) {
      var name = one.resource().isEmpty() ? "" : "**" + Markdown.cell(one.resource(), NAME) + "** ";
      var place = MarkdownOutput.code(lookup.fromRoot(one.file()) + ":" + one.line());
      var says = name + Markdown.cell(one.message(), SENTENCE);
      var sign = MarkdownOutput.sign(one.severity().word());
      var rule = MarkdownOutput.code(one.rule());
      rows.add("| " + sign + " | " + place + " | " + says + " | " + rule + " |");
    }
    var head = "**" + title + "**\n\n| | Where | What | Rule |\n| --- | --- | --- | --- |\n";
    page.rows(title.equals("Resolved") ? "resolved findings" : "new findings", head, rows, "");
  }

  /// The sign for "less than" begins no tag.
  private static String amount(String text) {
    return text.replace("<", "&lt;");
  }
}
