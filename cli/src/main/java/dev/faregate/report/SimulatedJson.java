package dev.faregate.report;

import dev.faregate.report.Simulated.Estimate;

/// The JSON report's simulation. Estimates are decimal texts, amounts in dollars.
final class SimulatedJson {
  private static final int PLACES = 6;

  private SimulatedJson() {}

  static void write(JsonWriter json, Simulated simulated) {
    json.key("simulation").open('{').put("scenarios", simulated.scenarios());
    json.put("seed", simulated.seed()).put("months", simulated.months());
    json.key("percentiles").open('[');
    for (var one : simulated.percentiles()) {
      json.item().open('{').put("percentile", one.percent()).put("monthly", one.amount());
      json.put("scenario", one.scenario());
      between(json, one.low(), one.high()).close('}');
    }
    json.close(']');
    estimate(json, "mean", simulated.mean());
    ranges(json, simulated);
    overruns(json, simulated);
    movers(json, simulated);
    json.key("histogram").open('[');
    for (var bar : simulated.bars()) {
      json.item().open('{').put("from", decimal(bar.from())).put("to", decimal(bar.to()));
      json.put("scenarios", bar.scenarios()).close('}');
    }
    json.close(']').close('}');
  }

  private static void ranges(JsonWriter json, Simulated simulated) {
    json.key("monthByMonth").open('[');
    for (var one : simulated.ranges()) {
      json.item().open('{').put("month", one.name()).put("p10", decimal(one.low()));
      json.put("p50", decimal(one.typical())).put("p90", decimal(one.high())).close('}');
    }
    json.close(']');
  }

  private static void overruns(JsonWriter json, Simulated simulated) {
    json.key("overruns").open('[');
    for (var one : simulated.overruns()) {
      json.item().open('{').put("budget", one.budget()).putOrNull("scope", one.scope());
      json.put("limit", one.limit()).put("allowed", one.allowed());
      json.put("atLeast", one.isAtLeast()).put("chance", decimal(one.share()));
      between(json, one.low(), one.high()).close('}');
    }
    json.close(']');
  }

  private static void movers(JsonWriter json, Simulated simulated) {
    json.put("sensitivityScenarios", simulated.sampled()).key("sensitivity").open('[');
    for (var one : simulated.movers()) {
      json.item().open('{').put("figure", one.name()).putOrNull("range", one.range());
      estimate(json, "firstOrder", one.alone());
      estimate(json, "total", one.total());
      json.close('}');
    }
    json.close(']');
  }

  private static JsonWriter between(JsonWriter json, double low, double high) {
    return json.put("low", decimal(low)).put("high", decimal(high));
  }

  private static void estimate(JsonWriter json, String name, Estimate estimate) {
    json.key(name).open('{').put("estimate", decimal(estimate.value()));
    json.put("standardError", decimal(estimate.error())).close('}');
  }

  private static String decimal(double value) {
    return EstimateText.decimal(value, PLACES);
  }
}
