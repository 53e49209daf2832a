package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.usage.replay.Durations;
import dev.faregate.usage.replay.Measured;
import dev.faregate.usage.replay.Tally;
import java.util.OptionalLong;

/// What logs say of functions, for programs: durations in microseconds, billed time in
/// milliseconds, memory in MB.
final class ObservedJson {
  private static final int[] PERCENTS = {50, 90, 95, 99};

  private ObservedJson() {}

  static void write(JsonWriter json, Observed observed) {
    json.key("observed").open('{').put("logs", observed.logs()).put("lines", observed.lines());
    json.put("requests", observed.requests()).put("faulty", observed.faulty());
    json.key("faults").open('[');
    for (var fault : observed.faults()) {
      json.item().text(fault);
    }
    json.close(']');
    json.put("from", observed.period().map(Observed.Period::first));
    json.put("to", observed.period().map(Observed.Period::last));
    json.key("functions").open('[');
    for (var function : observed.functions()) {
      json.item().open('{').put("name", function.resource().name());
      tally(json, function.tally());
      smaller(json, function);
      json.close('}');
    }
    json.close(']');
    json.put("scale", observed.scale().factor()).putOrNull("scaleWhy", observed.scale().says());
    json.key("usage").open('{');
    for (var one : observed.usage().entrySet()) {
      json.put(one.getKey(), one.getValue());
    }
    json.close('}');
    bills(json, observed);
    json.close('}');
  }

  private static void bills(JsonWriter json, Observed observed) {
    json.key("billed").open('[');
    for (var one : observed.charged()) {
      json.item().open('{').put("service", one.service()).put("usageType", one.type());
      json.put("quantity", one.quantity().toPlainString());
      json.put("cost", one.cost().toPlainString()).close('}');
    }
    json.close(']').key("against").open('[');
    for (var one : observed.compared()) {
      json.item().open('{').put("name", one.name()).put("meter", one.meter());
      json.put("what", one.isCost() ? "cost" : "quantity");
      json.put("estimated", one.estimated().map(Amounts::exact));
      json.put("observed", one.observed().map(Amounts::exact)).close('}');
    }
    json.close(']');
  }

  private static void tally(JsonWriter json, Tally tally) {
    json.put("memory", tally.memory()).put("memoryUsed", tally.used());
    boolean hasFailures = tally.measured().map(Measured::hasFailures).orElse(true);
    json.put("requests", tally.requests());
    number(json, "failures", hasFailures, tally.failures());
    json.put("billedMillis", tally.billed());
    json.put("gigabyteSeconds", ObservedText.gigabyteSeconds(tally));
    json.put("durationMicros", tally.duration());
    if (tally.measured().isPresent()) {
      measured(json, tally, tally.measured().get());
      return;
    }
    json.put("longestMicros", tally.longest());
    json.key("percentiles").open('{').put("basis", "estimate").put("error", Durations.ERROR);
    for (int percent : PERCENTS) {
      json.put("p" + percent + "Micros", tally.percentile(percent));
    }
    json.close('}');
    json.put("coldStarts", tally.coldStarts()).put("initMicros", tally.init());
    json.put("initBilledMillis", tally.initBilled());
    json.put("restores", tally.restores()).put("restoreMicros", tally.restore());
    json.put("restoreBilledMillis", tally.restoreBilled());
  }

  /// Metrics tell neither percentiles nor cold starts.
  private static void measured(JsonWriter json, Tally tally, Measured measured) {
    json.put("durationBasis", measured.how());
    number(json, "longestMicros", measured.hasLongest(), tally.longest());
    number(json, "concurrency", measured.concurrency());
    number(json, "throttles", measured.throttles());
    json.putNull("percentiles").putNull("coldStarts").putNull("initBilledMillis");
  }

  private static void number(JsonWriter json, String name, OptionalLong value) {
    number(json, name, value.isPresent(), value.orElse(0));
  }

  private static void number(JsonWriter json, String name, boolean isKnown, long value) {
    if (isKnown) {
      json.put(name, value);
    } else {
      json.putNull(name);
    }
  }

  private static void smaller(JsonWriter json, Observed.Function function) {
    if (function.smaller().isEmpty()) {
      json.putNull("smallerMemory");
      return;
    }
    var smaller = function.smaller().get();
    json.key("smallerMemory").open('{').put("memory", smaller.memory());
    json.put("saves", smaller.saves()).close('}');
  }
}
