package dev.faregate.report;

import dev.faregate.rule.Severity;

/// GitLab's Code Quality report, which a merge request shows beside its changes. The keys are those
/// of CodeClimate's issues that GitLab reads.
public final class GitlabOutput implements Output {
  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public String write(Report report) {
    var json = new JsonWriter().open('[');
    var fingerprints = new Fingerprints(report.lookup());
    for (var remark : Told.all(report)) {
      var at = remark.at();
      json.item().open('{').put("type", "issue").put("check_name", remark.rule());
      json.put("description", Markdown.inert(RemarkText.line(remark, report.fixPrices())));
      json.key("categories").open('[').item().text("Bug Risk").close(']');
      json.put("fingerprint", fingerprints.next(remark));
      json.put("severity", severity(remark.severity()));
      var path = report.lookup().fromRoot(at.file());
      json.key("location").open('{').put("path", Escapes.visible(path));
      json.key("lines").open('{').put("begin", at.line()).put("end", at.endLine());
      json.close('}').close('}').close('}');
    }
    return json.close(']').finished();
  }

  /// GitLab's words: info, minor, major, critical, blocker.
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
