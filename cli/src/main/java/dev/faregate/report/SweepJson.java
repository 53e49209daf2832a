package dev.faregate.report;

import dev.faregate.report.SweepReport.Level;
import dev.faregate.report.SweepReport.Row;
import java.util.List;
import java.util.OptionalLong;

/// A sweep as JSON. Amounts are exact decimal text; keys are only ever added.
public final class SweepJson implements SweepOutput {
  private static final int SCHEMA_VERSION = 1;

  private final JsonWriter json = new JsonWriter();

  @Override
  public String write(SweepReport report) {
    json.open('{').put("schemaVersion", SCHEMA_VERSION);
    json.key("tool").open('{').put("name", "faregate").put("version", report.version());
    var prices = report.prices();
    json.key("prices").open('{').put("oldest", prices.oldest()).put("newest", prices.newest());
    json.put("digest", prices.digest()).close('}').close('}');
    json.put("currency", "USD").put("resource", report.subject());
    json.put("configurations", report.configurations()).put("durations", report.model());
    json.key("levels").open('[');
    for (var level : report.levels()) {
      level(level);
    }
    json.close(']');
    notes(report);
    return json.close('}').finished();
  }

  private void level(Level level) {
    json.item().open('{');
    number("requests", level.requests());
    rows("cheapest", level.cheapest());
    rows("byLaunch", level.byLaunch());
    json.put("frontSize", level.frontSize());
    rows("front", level.front());
    if (level.hasFront()) {
      json.key("knee");
      row(level.kneeRow());
    } else {
      json.putNull("knee");
    }
    if (level.now().isPresent()) {
      json.key("now");
      row(level.now().get());
    } else {
      json.putNull("now");
    }
    json.close('}');
  }

  private void rows(String name, List<Row> rows) {
    json.key(name).open('[');
    for (var row : rows) {
      json.item();
      row(row);
    }
    json.close(']');
  }

  private void row(Row row) {
    json.open('{').put("launch", row.launch()).put("architecture", row.architecture());
    json.put("region", row.region());
    number("cpu", row.cpu());
    json.put("memory", row.memory());
    number("storage", row.storage());
    number("provisioned", row.provisioned());
    number("tasks", row.tasks());
    number("milliseconds", row.milliseconds());
    json.put("measured", !row.outside()).put("basis", row.basis());
    json.put("monthly", row.monthly());
    row.alike()
        .ifPresent(
            alike -> {
              json.key("alike").open('{').put("from", alike.least());
              json.put("to", alike.most()).close('}');
            });
    json.close('}');
  }

  private void number(String name, OptionalLong number) {
    if (number.isPresent()) {
      json.put(name, number.getAsLong());
    } else {
      json.putNull(name);
    }
  }

  private void notes(SweepReport report) {
    json.key("breakEvens").open('[');
    for (var one : report.breakEvens()) {
      json.item().open('{').put("what", one.what()).put("where", one.where());
      if (one.share().isPresent()) {
        json.put("share", one.share().get());
      } else {
        json.putNull("share");
      }
      json.put("says", one.says()).close('}');
    }
    json.close(']').key("leftOut").open('[');
    for (var one : report.leftOut()) {
      json.item().open('{').put("what", one.what()).put("why", one.why());
      json.put("count", one.count()).close('}');
    }
    json.close(']').key("assumed").open('[');
    for (var one : report.assumed()) {
      json.item().open('{').put("what", one.what()).put("value", one.value());
      json.put("why", one.why()).close('}');
    }
    json.close(']');
  }
}
