package dev.faregate.report;

import dev.faregate.rule.Fix;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The remarks of a report as SARIF's results.
final class SarifResults {
  private final JsonWriter json;
  private final Report report;
  private final SarifRules rules;
  private final Fingerprints fingerprints;

  SarifResults(JsonWriter json, Report report, SarifRules rules) {
    this.json = json;
    this.report = report;
    this.rules = rules;
    this.fingerprints = new Fingerprints(report.lookup());
  }

  void write() {
    json.key("results").open('[');
    for (var remark : Remark.all(report)) {
      result(remark);
    }
    json.close(']');
  }

  private void result(Remark remark) {
    json.item().open('{').put("ruleId", remark.rule()).put("ruleIndex", rules.index(remark.rule()));
    json.put("level", SarifOutput.level(remark.severity()));
    SarifPlaces.message(json, "message", message(remark));
    json.key("locations").open('[').item().open('{');
    SarifPlaces.location(json, report.lookup(), remark.at());
    if (!remark.resource().isEmpty()) {
      json.key("logicalLocations").open('[').item().open('{');
      json.put("fullyQualifiedName", Escapes.visible(remark.resource()));
      json.put("kind", "resource").close('}').close(']');
    }
    json.close('}').close(']');
    related(remark);
    json.key("partialFingerprints").open('{');
    json.put("faregate/v1", fingerprints.next(remark)).close('}');
    fixes(remark);
    json.close('}');
  }

  /// What other keys cannot hold is told in words: a value from an option, AWS's own words, and the
  /// ways out.
  private String message(Remark remark) {
    var text = new StringBuilder(RemarkText.message(remark));
    for (var origin : remark.via()) {
      if (origin.at().isEmpty()) {
        text.append("; from ").append(origin.what());
      }
    }
    if (!remark.awsMessage().isEmpty()) {
      text.append("; AWS: ").append(remark.awsMessage());
    }
    if (!remark.fixes().isEmpty()) {
      text.append("; ").append(FixText.of(remark.fixes(), report.fixPrices()));
    }
    return text.toString();
  }

  private void related(Remark remark) {
    var places = new ArrayList<Origin>();
    for (var origin : remark.via()) {
      if (origin.at().isPresent()) {
        places.add(origin);
      }
    }
    for (var span : remark.also()) {
      places.add(Origin.at(span).called("also here"));
    }
    if (places.isEmpty()) {
      return;
    }
    json.key("relatedLocations").open('[');
    for (int i = 0; i < places.size(); i++) {
      var what = places.get(i).what();
      json.item().open('{').put("id", i + 1);
      SarifPlaces.location(json, report.lookup(), places.get(i).at().orElseThrow());
      SarifPlaces.message(json, "message", what.isEmpty() ? "the value comes from here" : what);
      json.close('}');
    }
    json.close(']');
  }

  /// Only fixes that say what to write where; the message names the others.
  private void fixes(Remark remark) {
    var edited = new ArrayList<Fix>();
    for (var fix : remark.fixes()) {
      if (!fix.edits().isEmpty()) {
        edited.add(fix);
      }
    }
    if (edited.isEmpty()) {
      return;
    }
    json.key("fixes").open('[');
    for (var fix : edited) {
      json.item().open('{');
      SarifPlaces.message(json, "description", fix.says());
      json.key("artifactChanges").open('[');
      for (var change : byFile(fix).entrySet()) {
        change(change.getKey(), change.getValue());
      }
      json.close(']').close('}');
    }
    json.close(']');
  }

  private static Map<String, List<Fix.Edit>> byFile(Fix fix) {
    Map<String, List<Fix.Edit>> files = new LinkedHashMap<>();
    for (var edit : fix.edits()) {
      files.computeIfAbsent(edit.at().file(), file -> new ArrayList<>()).add(edit);
    }
    return files;
  }

  private void change(String file, List<Fix.Edit> edits) {
    json.item().open('{');
    SarifPlaces.artifact(json, report.lookup(), file);
    json.key("replacements").open('[');
    for (var edit : edits) {
      json.item().open('{');
      SarifPlaces.region(json.key("deletedRegion"), edit.at());
      json.key("insertedContent").open('{').put("text", edit.text()).close('}').close('}');
    }
    json.close(']').close('}');
  }
}
