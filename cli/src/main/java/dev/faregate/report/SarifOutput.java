package dev.faregate.report;

import dev.faregate.rule.Severity;

/// SARIF 2.1.0, which code scanning services and editors read. Remarks are results; what nobody
/// knows before deployment, files that were left out and figures that a price lacks are
/// notifications, so that nobody takes them for faults.
public final class SarifOutput implements Output {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String write(Report report) {
    var json = new JsonWriter().open('{').put("$schema", SCHEMA).put("version", "2.1.0");
    json.key("runs").open('[').item().open('{');
    var rules = SarifRules.of(report);
    json.key("tool").open('{').key("driver").open('{').put("name", "faregate");
    json.put("version", report.version());
    rules.write(json);
    json.close('}').close('}');
    // An upload of one command replaces only that command's results.
    json.key("automationDetails").open('{');
    json.put("id", "faregate/" + report.command() + "/").close('}');
    SarifNotifications.write(json, report);
    json.key("originalUriBaseIds").open('{').key(SarifPlaces.ROOT).open('{');
    json.key("description").open('{').put("text", "The top level of the repository.");
    json.close('}').close('}').close('}');
    json.put("columnKind", "utf16CodeUnits");
    new SarifResults(json, report, rules).write();
    properties(json, report);
    return json.close('}').close(']').close('}').finished();
  }

  private static void properties(JsonWriter json, Report report) {
    var prices = report.prices();
    // Hidden findings are counted only: services that ignore suppressions would show them.
    json.key("properties").open('{').put("checked", report.checked());
    json.put("suppressed", report.hidden(false)).put("inBaseline", report.hidden(true));
    json.put("pricesOldest", prices.oldest()).put("pricesNewest", prices.newest());
    json.put("pricesDigest", prices.digest()).close('}');
  }

  static String level(Severity severity) {
    return severity.word();
  }
}
