package dev.faregate.report;

/// JUnit's XML, which build servers show as tests. A descriptor is a suite; an error in it is a
/// test that failed, what nobody knows before deployment one that was skipped, and a resource of
/// which there is nothing to tell one that passed.
public final class JunitOutput implements Output {
  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String write(Report report) {
    var suites = JunitSuite.all(report);
    var all = new JunitSuite("");
    for (var suite : suites) {
      all.count(suite);
    }
    var xml = new XmlWriter().open("testsuites").put("name", "faregate " + report.command());
    all.counts(xml);
    for (var suite : suites) {
      suite.write(xml);
    }
    return xml.close().finished();
  }
}
