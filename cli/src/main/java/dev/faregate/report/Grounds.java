package dev.faregate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a total rests on, in sentences: what was assumed, what nobody knows, what has no line on
/// the bill, what was left out.
record Grounds(List<String> unknown, List<String> assumed, List<String> unpriced) {
  private static final int MOST_NAMES = 8;

  static Grounds of(Report report, List<Billed> billed) {
    return new Grounds(unknown(billed), assumed(report, billed), unpriced(report));
  }

  boolean isEmpty() {
    return unknown.isEmpty() && assumed.isEmpty() && unpriced.isEmpty();
  }

  /// `Uploads.requests: no usage given; $0.20 per 1M requests`.
  private static List<String> unknown(List<Billed> billed) {
    var sentences = new ArrayList<String>();
    for (var one : Unknown.all(billed)) {
      var price = one.unitPrice().isEmpty() ? "" : "; $" + one.unitPrice();
      sentences.add(one.name() + ": " + one.why() + price);
    }
    return sentences;
  }

  private static List<String> assumed(Report report, List<Billed> billed) {
    Map<String, Listing> groups = new LinkedHashMap<>();
    for (var one : Assumptions.of(report, billed)) {
      var names = named(groups, one.what() + " " + one.value() + " (" + one.why() + ")");
      if (!one.resource().isEmpty()) {
        names.add(one.resource());
      }
    }
    return sentences(groups);
  }

  private static List<String> unpriced(Report report) {
    Map<String, Listing> groups = new LinkedHashMap<>();
    for (var one : report.unpriced()) {
      var why = one.isFree() ? "free by itself" : one.why();
      named(groups, why).add(one.resource() + " (" + one.type() + ")");
    }
    for (var one : report.skipped()) {
      named(groups, "file skipped, " + one.why()).add(one.file());
    }
    return sentences(groups);
  }

  private static Listing named(Map<String, Listing> groups, String key) {
    var names = groups.get(key);
    if (names == null) {
      names = new Listing(MOST_NAMES);
      groups.put(key, names);
    }
    return names;
  }

  private static List<String> sentences(Map<String, Listing> groups) {
    var sentences = new ArrayList<String>();
    for (var group : groups.entrySet()) {
      var names = group.getValue();
      sentences.add(names.count() == 0 ? group.getKey() : group.getKey() + ": " + names.text());
    }
    return sentences;
  }
}
