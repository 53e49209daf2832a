package dev.faregate.report;

import dev.faregate.resource.Resource;
import dev.faregate.rule.OwnRules;
import dev.faregate.rule.Severity;
import dev.faregate.rule.Unchecked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tests of one descriptor in JUnit's XML.
final class JunitSuite {

  /// How a test ended, by the name of its element.
  private enum End {
    PASSED(""),
    FAILED("failure"),
    BROKEN("error"),
    SKIPPED("skipped");

    private final String element;

    End(String element) {
      this.element = element;
    }
  }

  /// @param message in one line, empty where there is nothing to tell
  /// @param lines below it
  private record Case(String name, End end, String type, String message, List<String> lines) {}

  private final String file;
  private final List<Case> cases = new ArrayList<>();
  private final Set<String> resources = new HashSet<>();
  private final Map<String, Integer> names = new HashMap<>();
  private int tests;
  private int failures;
  private int errors;
  private int skipped;

  JunitSuite(String file) {
    this.file = file;
  }

  static List<JunitSuite> all(Report report) {
    Map<String, JunitSuite> suites = new LinkedHashMap<>();
    for (var file : Told.byFile(report).entrySet()) {
      var suite = of(suites, file.getKey());
      for (var remark : file.getValue()) {
        if (!BudgetRemarks.isOne(remark)) {
          suite.add(remark, report.fixPrices());
        }
      }
    }
    for (var unchecked : report.unchecked()) {
      var at = unchecked.origin().use().orElse(unchecked.resource().at());
      of(suites, at.file()).add(unchecked);
    }
    for (var resource : report.resources()) {
      of(suites, resource.at().file()).addPassed(resource);
    }
    for (var budget : report.budgets()) {
      of(suites, "budgets").add(budget);
    }
    for (var file : report.skipped()) {
      of(suites, file.file()).addSkipped(file);
    }
    return List.copyOf(suites.values());
  }

  private static JunitSuite of(Map<String, JunitSuite> suites, String file) {
    return suites.computeIfAbsent(file, JunitSuite::new);
  }

  private void add(Remark remark, FixPrices prices) {
    resources.add(remark.resource());
    var subject = remark.resource().isEmpty() ? "" : " " + remark.resource();
    var lines = new ArrayList<String>();
    lines.add(RemarkText.place(remark.at()));
    lines.addAll(RemarkText.behind(remark, prices));
    var type = remark.severity().word();
    var name = distinct(remark.rule() + subject);
    add(new Case(name, end(remark), type, RemarkText.message(remark), lines));
  }

  private static End end(Remark remark) {
    if (remark.rule().equals(Told.UNKNOWN)) {
      return End.SKIPPED;
    }
    if (remark.severity() != Severity.ERROR) {
      return End.PASSED;
    }
    return remark.rule().equals(OwnRules.UNREADABLE) ? End.BROKEN : End.FAILED;
  }

  /// Names a test without its place, so that it stays the same test when the place moves.
  private String distinct(String name) {
    int count = names.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " " + count;
  }

  /// Under one name however it stands, so that a build server shows its history.
  private void add(Budget budget) {
    var end =
        switch (budget.state()) {
          case OVER -> End.FAILED;
          case UNKNOWN -> End.SKIPPED;
          case NEAR, WITHIN -> End.PASSED;
        };
    var name = distinct("budget " + budget.name());
    add(new Case(name, end, budget.state().word(), BudgetText.sentence(budget), List.of()));
  }

  private void add(Unchecked unchecked) {
    resources.add(unchecked.resource().name());
    var subject = unchecked.resource().name() + "." + unchecked.what();
    var name = distinct(unchecked.rule() + " " + subject);
    add(new Case(name, End.SKIPPED, "", CheckSummary.words(unchecked), List.of()));
  }

  private void addPassed(Resource resource) {
    if (resources.add(resource.name())) {
      var name = resource.name() + " (" + resource.type() + ")";
      add(new Case(name, End.PASSED, "", "", List.of()));
    }
  }

  private void addSkipped(Report.Skipped skip) {
    add(new Case("not read", End.SKIPPED, "", skip.why(), List.of()));
  }

  private void add(Case test) {
    cases.add(test);
    tests++;
    switch (test.end()) {
      case FAILED -> failures++;
      case BROKEN -> errors++;
      case SKIPPED -> skipped++;
      case PASSED -> {}
    }
  }

  /// Adds the counts of another.
  void count(JunitSuite other) {
    tests += other.tests;
    failures += other.failures;
    errors += other.errors;
    skipped += other.skipped;
  }

  void counts(XmlWriter xml) {
    xml.put("tests", tests).put("failures", failures).put("errors", errors);
    // Nothing is timed: the same descriptor gives the same report.
    xml.put("skipped", skipped).put("time", 0);
  }

  void write(XmlWriter xml) {
    xml.open("testsuite").put("name", file);
    counts(xml);
    for (var test : cases) {
      xml.open("testcase").put("name", test.name()).put("classname", file).put("time", 0);
      end(xml, test);
      xml.close();
    }
    xml.close();
  }

  private static void end(XmlWriter xml, Case test) {
    switch (test.end()) {
      case SKIPPED -> xml.open(End.SKIPPED.element).put("message", test.message()).close();
      case FAILED, BROKEN -> {
        xml.open(test.end().element).put("message", test.message()).put("type", test.type());
        lines(xml, test).close();
      }
      case PASSED -> {
        if (!test.message().isEmpty()) {
          xml.open("system-out").line(test.type() + ": " + test.message());
          lines(xml, test).close();
        }
      }
    }
  }

  private static XmlWriter lines(XmlWriter xml, Case test) {
    for (var line : test.lines()) {
      xml.line(line);
    }
    return xml;
  }
}
