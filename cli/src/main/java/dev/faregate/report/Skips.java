package dev.faregate.report;

import java.util.LinkedHashMap;
import java.util.Map;

/// The files that were left out, by reason.
final class Skips {
  private static final int MOST_NAMES = 3;

  private Skips() {}

  static void write(Page page, Report report, int indent) {
    Map<String, Listing> reasons = new LinkedHashMap<>();
    for (var skipped : report.skipped()) {
      var names = reasons.get(skipped.why());
      if (names == null) {
        names = new Listing(MOST_NAMES);
        reasons.put(skipped.why(), names);
      }
      names.add(skipped.file());
    }
    for (var reason : reasons.entrySet()) {
      var names = reason.getValue();
      var files = Listing.counted(names.count(), "file");
      var text = files + " skipped, " + reason.getKey() + ": " + names.text();
      page.paragraph(text, Ink.FAINT, indent);
    }
  }
}
