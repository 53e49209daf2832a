package dev.faregate.report;

import dev.faregate.source.Span;

/// What a run tells beside its results: what no rule could judge before deployment, what was left
/// out, and what a price lacks.
final class SarifNotifications {
  private static final String SKIPPED = "file-skipped";

  private final JsonWriter json;
  private final Lookup lookup;

  private SarifNotifications(JsonWriter json, Lookup lookup) {
    this.json = json;
    this.lookup = lookup;
  }

  static void write(JsonWriter json, Report report) {
    var notifications = new SarifNotifications(json, report.lookup());
    json.key("invocations").open('[').item().open('{');
    // It did its work, whatever it found.
    json.put("executionSuccessful", true).put("exitCode", report.exitStatus());
    json.key("toolExecutionNotifications").open('[');
    notifications.unchecked(report);
    notifications.figures(report);
    notifications.skipped(report);
    for (var note : report.notes()) {
      notifications.open("note", note);
      json.close('}');
    }
    json.close(']').close('}').close(']');
  }

  private void unchecked(Report report) {
    for (var unchecked : report.unchecked()) {
      var at = unchecked.origin().use().orElse(unchecked.resource().at());
      var text = CheckSummary.words(unchecked) + "; not known before deployment";
      open("unchecked", text);
      json.key("associatedRule").open('{').put("id", unchecked.rule()).close('}');
      place(at);
    }
  }

  private void figures(Report report) {
    for (var remark : Told.all(report)) {
      if (remark.rule().equals(Told.UNKNOWN) || BudgetRemarks.isOne(remark)) {
        var level = SarifOutput.level(remark.severity());
        open(remark.rule(), level, RemarkText.message(remark));
        place(remark.at());
      }
    }
  }

  private void skipped(Report report) {
    for (var skipped : report.skipped()) {
      open(SKIPPED, skipped.file() + " is not read: " + skipped.why());
      json.key("locations").open('[').item().open('{').key("physicalLocation").open('{');
      SarifPlaces.artifact(json, lookup, skipped.file());
      json.close('}').close('}').close(']').close('}');
    }
  }

  private void open(String id, String text) {
    open(id, "note", text);
  }

  private void open(String id, String level, String text) {
    json.item().open('{').key("descriptor").open('{').put("id", id).close('}');
    json.put("level", level);
    SarifPlaces.message(json, "message", text);
  }

  private void place(Span at) {
    json.key("locations").open('[').item().open('{');
    SarifPlaces.location(json, lookup, at);
    json.close('}').close(']').close('}');
  }
}
