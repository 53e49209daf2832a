package dev.faregate.report;

import dev.faregate.rule.Finding;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Severity;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// A finding or a source's problem, ready to be listed.
///
/// @param at what it points at
/// @param resource empty where it concerns the file
/// @param via where the value comes from, nearest first, the place to change last
/// @param awsMessage AWS's own words when it refuses this, or empty
/// @param also other places that have to do with it: the first of two equal keys
record Remark(
    String rule,
    Severity severity,
    Span at,
    String resource,
    String message,
    List<Origin> via,
    List<Span> also,
    List<Fix> fixes,
    String awsMessage) {

  /// In the order of the files, and of the places within each.
  static List<Remark> all(Report report) {
    var all = new ArrayList<Remark>(report.troubles().size() + report.findings().size());
    for (var trouble : report.troubles()) {
      all.add(of(trouble));
    }
    for (var finding : report.findings()) {
      all.add(of(finding));
    }
    if (all.size() > 1) {
      all.sort(order(report));
    }
    return all;
  }

  /// What is hidden, as it would be listed.
  static Remark of(Report.Suppressed hidden) {
    return hidden.finding().isPresent()
        ? of(hidden.finding().get())
        : of(hidden.trouble().orElseThrow());
  }

  private static Remark of(Finding finding) {
    var origin = finding.origin();
    return new Remark(
        finding.rule(),
        finding.severity(),
        origin.use().orElse(finding.resource().at()),
        finding.resource().name(),
        finding.message(),
        via(origin),
        List.of(),
        finding.fixes(),
        finding.awsMessage());
  }

  private static Remark of(Report.Trouble trouble) {
    var problem = trouble.problem();
    var origin = problem.origin();
    var place = origin.use().orElse(new Span(trouble.file(), 1, 1, 1, 1, 0, 0));
    return new Remark(
        trouble.rule(),
        trouble.severity(),
        place,
        "",
        problem.message(),
        origin.what().equals(trouble.file()) ? List.of() : via(origin),
        problem.also(),
        List.of(),
        "");
  }

  /// The places behind the use; an option counts, though it has no file.
  private static List<Origin> via(Origin origin) {
    var via = new ArrayList<Origin>();
    for (int i = 1; i < origin.via().size(); i++) {
      via.add(origin.via().get(i));
    }
    boolean isNamed = !origin.what().isEmpty();
    if (!origin.via().isEmpty() || (origin.at().isEmpty() && isNamed)) {
      via.add(new Origin(origin.what(), origin.at(), List.of()));
    }
    return via;
  }

  private static Comparator<Remark> order(Report report) {
    var position = new HashMap<String, Integer>();
    for (var read : report.read()) {
      position.putIfAbsent(read.file(), position.size());
    }
    return (one, other) -> {
      int left = position.getOrDefault(one.at.file(), Integer.MAX_VALUE);
      int right = position.getOrDefault(other.at.file(), Integer.MAX_VALUE);
      int byFile =
          left == right ? one.at.file().compareTo(other.at.file()) : Integer.compare(left, right);
      if (byFile != 0) {
        return byFile;
      }
      return one.at.line() == other.at.line()
          ? Integer.compare(one.at.column(), other.at.column())
          : Integer.compare(one.at.line(), other.at.line());
    };
  }

  /// How many there are of a severity.
  static int count(List<Remark> remarks, Severity severity) {
    int count = 0;
    for (var remark : remarks) {
      if (remark.severity == severity) {
        count++;
      }
    }
    return count;
  }
}
