package dev.faregate.report;

import dev.faregate.rule.Severity;

/// Checkstyle's XML, which nearly every build server reads.
public final class CheckstyleOutput implements Output {
  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public String write(Report report) {
    var xml = new XmlWriter();
    // The version of the form, not of faregate.
    xml.open("checkstyle").put("version", "4.3");
    for (var file : Told.byFile(report).entrySet()) {
      xml.open("file").put("name", file.getKey());
      for (var remark : file.getValue()) {
        var at = remark.at();
        xml.open("error").put("line", at.line()).put("column", at.column());
        xml.put("severity", severity(remark.severity()));
        xml.put("message", RemarkText.line(remark, report.fixPrices()));
        xml.put("source", "faregate." + remark.rule()).close();
      }
      xml.close();
    }
    return xml.close().finished();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "info";
    };
  }
}
