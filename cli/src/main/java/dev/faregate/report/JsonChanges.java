package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import java.util.List;
import java.util.Optional;

/// The JSON report's budgets, worst case and changes against a base.
final class JsonChanges {
  private JsonChanges() {}

  static void budgets(JsonWriter json, List<Budget> budgets) {
    json.key("budgets").open('[');
    for (var budget : budgets) {
      json.item().open('{').put("name", budget.name()).put("owner", budget.owner());
      json.put("kind", budget.kind().word()).putOrNull("scope", budget.scope());
      json.put("limit", exact(budget.limit())).put("actual", exact(budget.actual()));
      json.put("atLeast", budget.isAtLeast());
      json.put("state", budget.state().word()).put("why", budget.why());
      json.key("biggest").open('[');
      for (var one : budget.biggest()) {
        json.item().open('{').putOrNull("file", one.file()).put("line", one.line());
        json.put("resource", one.resource()).put("monthly", one.amount()).close('}');
      }
      json.close(']').close('}');
    }
    json.close(']');
  }

  static void worstCase(JsonWriter json, WorstCase worstCase) {
    json.key("worstCase").open('{').put("monthly", worstCase.total());
    json.put("atLeast", worstCase.isAtLeast()).key("ceilings").open('[');
    for (var ceiling : worstCase.ceilings()) {
      json.item().open('{').putOrNull("file", ceiling.file()).put("line", ceiling.line());
      json.put("resource", ceiling.resource()).put("service", ceiling.service());
      json.put("monthly", exact(ceiling.amount())).put("bounded", ceiling.isBounded());
      json.put("why", ceiling.says()).close('}');
    }
    json.close(']').key("warnings").open('[');
    for (var warning : worstCase.warnings()) {
      json.item().text(warning);
    }
    json.close(']').close('}');
  }

  static void changes(JsonWriter json, Changes changes) {
    json.key("changes").open('{');
    json.put("difference", changes.difference());
    side(json, "base", changes.base());
    side(json, "head", changes.head());
    json.key("resources").open('[');
    for (var one : changes.resources()) {
      resource(json, one);
    }
    json.close(']');
    findings(json, "newFindings", changes.appeared());
    findings(json, "resolvedFindings", changes.resolved());
    json.close('}');
  }

  private static void side(JsonWriter json, String name, Changes.Side side) {
    json.key(name).open('{').put("label", side.label()).put("monthly", side.total());
    json.put("atLeast", side.isAtLeast()).key("onlyUnknownHere").open('[');
    for (var missing : side.onlyHere()) {
      json.item().open('{').putOrNull("file", missing.file()).put("resource", missing.resource());
      json.put("what", missing.what()).put("why", missing.why()).close('}');
    }
    json.close(']').close('}');
  }

  private static void resource(JsonWriter json, Changes.Changed one) {
    json.item().open('{').put("change", one.kind().word()).putOrNull("file", one.file());
    json.put("line", one.line()).put("name", one.name()).put("type", one.type());
    json.put("service", one.service()).put("summary", one.summary());
    json.put("before", one.isKnownBefore() ? exact(one.before()) : Optional.empty());
    json.put("after", one.isKnownAfter() ? exact(one.after()) : Optional.empty());
    json.put("difference", one.difference()).key("reasons").open('[');
    for (var reason : one.reasons()) {
      json.item().open('{').put("says", reason.says());
      json.put("difference", reason.difference()).close('}');
    }
    json.close(']').close('}');
  }

  private static void findings(JsonWriter json, String name, List<Changes.Found> findings) {
    json.key(name).open('[');
    for (var one : findings) {
      json.item().open('{').put("rule", one.rule()).put("severity", one.severity().word());
      json.put("file", one.file()).put("line", one.line());
      json.putOrNull("resource", one.resource()).put("message", one.message()).close('}');
    }
    json.close(']');
  }

  private static Optional<String> exact(Ratio amount) {
    return Optional.of(Amounts.exact(amount));
  }

  private static Optional<String> exact(Optional<Ratio> amount) {
    return amount.isEmpty() ? Optional.empty() : exact(amount.get());
  }
}
