package dev.faregate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands below a price table: what is assumed, unknown, not priced or skipped, what is wrong
/// with the descriptors, and the one command that helps most now.
final class PriceNotes {
  private static final int MOST_NAMES = 3;
  private static final int MOST_ASSUMPTIONS = 6;
  private static final int MOST_REMARKS = 5;
  private static final int INDENT = 2;

  private final Page page;
  private final Report report;
  private final List<Billed> billed;
  private final List<Unknown> unknown;

  PriceNotes(Page page, Report report, List<Billed> billed) {
    this.page = page;
    this.report = report;
    this.billed = billed;
    this.unknown = Unknown.all(billed);
  }

  void write() {
    page.gap();
    assumed(Assumptions.of(report, billed));
    unknown();
    unpriced();
    Skips.write(page, report, INDENT);
    var remarks = Remark.all(report);
    remarks(remarks);
    hidden();
    var next = report.next().isEmpty() ? NextStep.of(report, unknown, remarks) : report.next();
    if (!next.isEmpty()) {
      page.gap();
      page.paragraph("Next: " + next, Ink.STRONG, INDENT);
    }
  }

  private void hidden() {
    var hidden = Hidden.words(report);
    if (!hidden.isEmpty()) {
      note(hidden);
    }
    for (var sentence : report.notes()) {
      note(sentence);
    }
  }

  private void note(String text) {
    page.paragraph(text, Ink.FAINT, INDENT);
  }

  /// One line for each thing taken as true, with the resources it is said of.
  private void assumed(List<Report.Assumed> all) {
    Map<String, Listing> groups = new LinkedHashMap<>();
    for (var one : all) {
      var said = "assumed: " + one.what() + " " + one.value() + " (" + one.why() + ")";
      var names = groups.get(said);
      if (names == null) {
        names = new Listing(MOST_NAMES);
        groups.put(said, names);
      }
      if (!one.resource().isEmpty()) {
        names.add(one.resource());
      }
    }
    int shown = 0;
    for (var group : groups.entrySet()) {
      if (shown++ == MOST_ASSUMPTIONS) {
        note("assumed: " + (groups.size() - MOST_ASSUMPTIONS) + " more (--output json lists all)");
        return;
      }
      var names = group.getValue();
      note(names.count() == 0 ? group.getKey() : group.getKey() + ": " + names.text());
    }
  }

  private void unknown() {
    if (unknown.isEmpty()) {
      return;
    }
    var names = new Listing(MOST_NAMES);
    for (var one : unknown) {
      names.add(one.name());
    }
    var count = unknown.size() == 1 ? "1 figure is" : unknown.size() + " figures are";
    page.paragraph(count + " unknown: " + names.text(), Ink.WARNING, INDENT);
  }

  /// One sentence for each reason, with the types and how many there are of each.
  private void unpriced() {
    Map<String, Map<String, Integer>> reasons = new LinkedHashMap<>();
    for (var one : report.unpriced()) {
      var types = reasons.get(one.why());
      if (types == null) {
        types = new LinkedHashMap<>();
        reasons.put(one.why(), types);
      }
      var count = types.get(one.type());
      types.put(one.type(), count == null ? 1 : count + 1);
    }
    for (var reason : reasons.entrySet()) {
      note(unpriced(reason.getKey(), reason.getValue()));
    }
  }

  private static String unpriced(String why, Map<String, Integer> types) {
    var ordered = new ArrayList<>(types.entrySet());
    ordered.sort((one, other) -> Integer.compare(other.getValue(), one.getValue()));
    var names = new Listing(MOST_NAMES * 2);
    int count = 0;
    for (var type : ordered) {
      names.add(type.getValue() + " " + type.getKey());
      count += type.getValue();
    }
    var resources = Listing.counted(count, "resource");
    var says =
        "free".equals(why)
            ? (count == 1 ? " costs nothing by itself" : " cost nothing by themselves")
            : " (" + why + ")";
    return resources + says + ": " + names.text();
  }

  /// What is wrong, in short: `check` tells it at length.
  private void remarks(List<Remark> remarks) {
    if (remarks.isEmpty()) {
      return;
    }
    page.gap();
    int shown = 0;
    for (var remark : remarks) {
      if (shown++ == MOST_REMARKS) {
        note((remarks.size() - MOST_REMARKS) + " more: faregate check lists them");
        return;
      }
      page.at(INDENT).put(remark.severity().word(), CheckList.ink(remark.severity()));
      page.wrapped(text(remark), Ink.NORMAL, INDENT + 9, page.width()).end();
    }
  }

  private static String text(Remark remark) {
    var at = RemarkText.place(remark.at()) + " ";
    return remark.resource().isEmpty()
        ? at + remark.message()
        : at + remark.resource() + ": " + remark.message();
  }
}
