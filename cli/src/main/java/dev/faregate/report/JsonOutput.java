package dev.faregate.report;

import java.util.List;

/// The report for machines. Keys are only ever added; what the keys mean is documented with the
/// command line.
public final class JsonOutput implements Output {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String write(Report report) {
    var json = new JsonWriter();
    var billed = Billed.all(report);
    json.open('{').put("schemaVersion", SCHEMA_VERSION).put("command", report.command());
    tool(json, report);
    json.put("currency", "USD").put("month", report.month());
    json.put("freeTier", report.freeTier().on());
    json.putOrNull("freeTierLeft", report.freeTier().left());
    files(json, report);
    report.observed().ifPresent(observed -> ObservedJson.write(json, observed));
    JsonCosts.write(json, report, billed);
    if (report.simulated().isPresent()) {
      SimulatedJson.write(json, report.simulated().get());
    }
    if (!report.months().isEmpty()) {
      JsonMonths.write(json, report.months());
    }
    unknown(json, billed);
    assumed(json, Assumptions.of(report, billed));
    unpriced(json, report);
    JsonFindings.write(json, report);
    json.put("checked", report.checked());
    JsonFindings.suppressed(json, report);
    budgets(json, report);
    json.put("exitStatus", report.exitStatus()).close('}');
    return json.finished();
  }

  private static void tool(JsonWriter json, Report report) {
    json.key("tool").open('{').put("name", "faregate").put("version", report.version());
    var prices = report.prices();
    json.key("prices").open('{').put("oldest", prices.oldest()).put("newest", prices.newest());
    json.put("digest", prices.digest()).close('}').close('}');
  }

  private static void files(JsonWriter json, Report report) {
    json.key("files").open('[');
    for (var read : report.read()) {
      json.item().open('{').putOrNull("file", read.file()).put("format", read.format());
      json.put("region", read.region()).put("regionFrom", read.regionFrom()).close('}');
    }
    json.close(']').key("skipped").open('[');
    for (var skipped : report.skipped()) {
      json.item().open('{').put("file", skipped.file()).put("why", skipped.why()).close('}');
    }
    json.close(']');
  }

  private static void unknown(JsonWriter json, List<Billed> billed) {
    json.key("unknown").open('[');
    for (var unknown : Unknown.all(billed)) {
      var at = unknown.resource().at();
      json.item().open('{').putOrNull("file", at.file()).put("line", at.line());
      json.put("resource", unknown.resource().name()).put("what", unknown.what());
      json.put("why", unknown.why()).putOrNull("unitPrice", unknown.unitPrice()).close('}');
    }
    json.close(']');
  }

  private static void assumed(JsonWriter json, List<Report.Assumed> all) {
    json.key("assumed").open('[');
    for (var assumed : all) {
      json.item().open('{').putOrNull("resource", assumed.resource()).put("what", assumed.what());
      json.put("value", assumed.value()).put("why", assumed.why()).close('}');
    }
    json.close(']');
  }

  private static void unpriced(JsonWriter json, Report report) {
    json.key("unpriced").open('[');
    for (var unpriced : report.unpriced()) {
      json.item().open('{').put("file", unpriced.file()).put("line", unpriced.line());
      json.put("resource", unpriced.resource()).put("type", unpriced.type());
      json.put("why", unpriced.why()).close('}');
    }
    json.close(']');
  }

  /// Of what most reports have nothing of, nothing is loaded.
  private static void budgets(JsonWriter json, Report report) {
    if (report.budgets().isEmpty()) {
      json.key("budgets").open('[').close(']');
    } else {
      JsonChanges.budgets(json, report.budgets());
    }
    var costs = report.costs();
    if (costs.isPresent() && costs.get().worstCase().isPresent()) {
      JsonChanges.worstCase(json, costs.get().worstCase().get());
    }
    if (report.changes().isPresent()) {
      JsonChanges.changes(json, report.changes().get());
    }
  }
}
