package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.rule.Fix;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.Optional;

/// The JSON report's findings, with the places behind them and the ways to put them right, and what
/// could not be checked.
final class JsonFindings {
  private JsonFindings() {}

  /// What is hidden, told as what is not, with what hides it.
  static void suppressed(JsonWriter json, Report report) {
    json.key("suppressed").open('[');
    for (var hidden : report.suppressed()) {
      opened(json, Remark.of(hidden), report.fixPrices());
      json.key("suppression").open('{').put("by", hidden.by());
      json.putOrNull("because", hidden.because()).putOrNull("until", hidden.until());
      if (hidden.at().isPresent()) {
        var at = hidden.at().get();
        json.put("file", at.file()).put("line", at.line()).put("column", at.column());
      }
      json.close('}').close('}');
    }
    json.close(']').key("notes").open('[');
    for (var note : report.notes()) {
      json.item().text(note);
    }
    json.close(']');
  }

  static void write(JsonWriter json, Report report) {
    json.key("findings").open('[');
    for (var remark : Remark.all(report)) {
      opened(json, remark, report.fixPrices());
      json.close('}');
    }
    json.close(']').key("unchecked").open('[');
    for (var unchecked : report.unchecked()) {
      var at = unchecked.origin().use().orElse(unchecked.resource().at());
      json.item().open('{').put("rule", unchecked.rule()).put("file", at.file());
      json.put("line", at.line()).put("resource", unchecked.resource().name());
      json.put("what", unchecked.what()).put("why", unchecked.why()).close('}');
    }
    json.close(']');
  }

  /// A finding's object, not closed yet.
  private static void opened(JsonWriter json, Remark remark, FixPrices prices) {
    json.item().open('{').put("rule", remark.rule()).put("severity", remark.severity().word());
    json.put("file", remark.at().file());
    span(json, remark.at());
    json.putOrNull("resource", remark.resource()).put("message", remark.message());
    json.putOrNull("awsMessage", remark.awsMessage());
    json.key("via").open('[');
    for (var origin : remark.via()) {
      via(json, origin);
    }
    for (var span : remark.also()) {
      via(json, Origin.at(span).called("also here"));
    }
    json.close(']').key("fixes").open('[');
    for (var fix : remark.fixes()) {
      fix(json, fix, prices);
    }
    json.close(']');
  }

  private static void via(JsonWriter json, Origin origin) {
    json.item().open('{');
    if (origin.at().isPresent()) {
      var at = origin.at().get();
      json.put("file", at.file()).put("line", at.line()).put("column", at.column());
    } else {
      json.putNull("file").putNull("line").putNull("column");
    }
    json.put("what", origin.what()).close('}');
  }

  private static void fix(JsonWriter json, Fix fix, FixPrices prices) {
    json.item().open('{').put("says", fix.says()).put("monthly", monthly(fix, prices));
    json.key("edits").open('[');
    for (var edit : fix.edits()) {
      json.item().open('{').put("file", edit.at().file());
      span(json, edit.at());
      json.put("value", edit.text()).close('}');
    }
    json.close(']').close('}');
  }

  private static Optional<String> monthly(Fix fix, FixPrices prices) {
    if (fix.offer().isEmpty()) {
      return Optional.empty();
    }
    var amount = prices.monthly(fix.offer().get());
    return amount.isEmpty() ? Optional.empty() : Optional.of(Amounts.exact(amount.get()));
  }

  private static void span(JsonWriter json, Span at) {
    json.put("line", at.line()).put("column", at.column());
    json.put("endLine", at.endLine()).put("endColumn", at.endColumn());
  }
}
