package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import dev.faregate.report.Changes.Changed;
import dev.faregate.report.Changes.Found;
import dev.faregate.report.Changes.Missing;
import dev.faregate.rule.Severity;
import java.util.List;

/// What changed against a base: the total, the resources with their reasons, findings that are new
/// or gone, and what became unknown or known.
final class ChangesTable {
  private static final int MOST_RESOURCES = 40;
  private static final int MOST_FINDINGS = 20;
  private static final int MARGIN = 2;
  private static final int REASON = 6;

  /// A table of short rows does not stretch further than this.
  private static final int CALM = 76;

  private final Page page;
  private final Changes changes;
  private final int end;

  private ChangesTable(Page page, Changes changes) {
    this.page = page;
    this.changes = changes;
    this.end = Math.min(page.width(), CALM);
  }

  static void write(Page page, Changes changes) {
    new ChangesTable(page, changes).write();
  }

  /// All of a comparison.
  static void write(Page page, Report report) {
    write(page, report.changes().orElseThrow());
    for (var note : report.notes()) {
      page.gap();
      page.paragraph(note, Ink.WARNING, 0);
    }
  }

  private void write() {
    page.paragraph(ChangeText.verdict(changes), changes.isEmpty() ? Ink.NORMAL : Ink.STRONG, 0);
    if (!changes.resources().isEmpty()) {
      page.gap();
    }
    resources();
    findings("New findings", changes.appeared(), false);
    findings("Resolved findings", changes.resolved(), true);
    missing("Unknown now", changes.head().onlyHere());
    missing("No longer unknown", changes.base().onlyHere());
  }

  /// Shares of the free tier move with everything in an account: what comes to less than half a
  /// cent is only counted.
  private void resources() {
    int shown = 0;
    int left = 0;
    int tiny = 0;
    for (var one : changes.resources()) {
      if (isTiny(one)) {
        tiny++;
      } else if (shown == MOST_RESOURCES) {
        left++;
      } else {
        shown++;
        resource(one);
      }
    }
    if (left > 0) {
      page.paragraph(left + " more (--output json lists all)", Ink.FAINT, MARGIN);
    }
    if (tiny > 0) {
      var others = Listing.counted(tiny, shown == 0 ? "resource" : "other");
      page.paragraph(others + " by less than a cent", Ink.FAINT, MARGIN);
    }
  }

  private static boolean isTiny(Changed one) {
    return one.kind() == Changes.Kind.CHANGED
        && one.isDifferenceKnown()
        && Amounts.cents(size(one.difference())).equals("0.00");
  }

  private static Ratio size(Ratio amount) {
    return amount.signum() < 0 ? amount.negated() : amount;
  }

  static String signed(Ratio amount) {
    return amount.signum() > 0 ? "+" + Money.dollars(amount) : Money.dollars(amount);
  }

  private void resource(Changed one) {
    var amount = isSilent(one) ? "" : amount(one);
    page.at(MARGIN).put(mark(one.kind()) + " ", Ink.FAINT);
    int room = end - page.column() - DisplayWidth.of(amount) - 2;
    page.put(Fit.elided(Escapes.visible(changes.label(one)), room), Ink.STRONG);
    int left = end - page.column() - DisplayWidth.of(amount) - 4;
    if (left > 12) {
      page.put("  ").put(Fit.elided(Escapes.visible(one.summary()), left), Ink.FAINT);
    }
    if (!amount.isEmpty()) {
      page.right(amount, one.difference().signum() > 0 ? Ink.WARNING : Ink.STRONG, end);
    }
    page.end();
    if (one.isKnownBefore() || one.isKnownAfter()) {
      page.at(REASON).put(beforeAndAfter(one)).end();
    }
    if (one.reasons().size() > 1 || one.kind() == Changes.Kind.CHANGED) {
      for (var reason : one.reasons()) {
        reason(reason);
      }
    }
  }

  private static String amount(Changed one) {
    boolean isOpen = one.kind() == Changes.Kind.CHANGED && one.isOpen();
    return isOpen ? ChangeText.difference(one) : signed(one.difference());
  }

  /// Whether the difference of what is known says nothing.
  private static boolean isSilent(Changed one) {
    return one.difference().signum() == 0 && !(one.isKnownBefore() && one.isKnownAfter());
  }

  private static String mark(Changes.Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case REMOVED -> "−";
      case CHANGED -> "~";
    };
  }

  private static String beforeAndAfter(Changed one) {
    var before = one.isKnownBefore() ? Money.dollars(one.before()) : "unknown";
    var after = one.isKnownAfter() ? Money.dollars(one.after()) : "unknown";
    return switch (one.kind()) {
      case ADDED -> "new: " + after;
      case REMOVED -> "gone: was " + before;
      case CHANGED -> before + " → " + after;
    };
  }

  private void reason(Changes.Reason reason) {
    var amount = reason.isKnown() ? signed(reason.difference()) : "";
    page.wrapped(reason.says(), Ink.NORMAL, REASON, end - DisplayWidth.of(amount) - 12);
    if (amount.isEmpty()) {
      page.end();
      return;
    }
    page.right(amount, Ink.NORMAL, end - 10).end();
  }

  private void findings(String title, List<Found> findings, boolean isGone) {
    if (findings.isEmpty()) {
      return;
    }
    page.gap();
    page.put(title + ": " + findings.size(), Ink.STRONG).end();
    int shown = 0;
    for (var one : findings) {
      if (shown++ == MOST_FINDINGS) {
        page.paragraph((findings.size() - MOST_FINDINGS) + " more", Ink.FAINT, MARGIN);
        return;
      }
      page.at(MARGIN).put(one.severity().word(), isGone ? Ink.FAINT : ink(one.severity()));
      var who = one.resource().isEmpty() ? "" : one.resource() + ": ";
      var text = one.file() + ":" + one.line() + " " + who + one.message();
      page.wrapped(text, isGone ? Ink.FAINT : Ink.NORMAL, MARGIN + 9, page.width()).end();
    }
  }

  private static Ink ink(Severity severity) {
    return CheckList.ink(severity);
  }

  private void missing(String title, List<Missing> all) {
    if (all.isEmpty()) {
      return;
    }
    page.gap();
    var names = new Listing(6);
    for (var one : all) {
      names.add(one.resource() + "." + one.what());
    }
    page.paragraph(title + ": " + names.text(), Ink.WARNING, 0);
  }
}
