package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import java.util.List;

/// Flags a Map whose processing mode or item reader does not say what it needs.
final class StateMachineMapInvalid implements StateRule {

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    for (var processor : List.of("ItemProcessor", "Iterator")) {
      var node = state.body().get(processor);
      if (node.isPresent() && node.get() instanceof Mapping body) {
        mode(state, body, telling);
      }
    }
    if (state.body().get("ItemReader").orElse(state.body()) instanceof Mapping reader
        && reader != state.body()) {
      reader(state, reader, telling);
    }
  }

  private static void mode(State state, Mapping processor, Telling telling) {
    var config = processor.entry("ProcessorConfig");
    if (config.isEmpty() || !(config.get().value() instanceof Mapping body)) {
      return;
    }
    var mode = text(body, "Mode");
    var at = config.get().key().origin();
    boolean hasType = body.has("ExecutionType");
    if (mode.equals("DISTRIBUTED") && !hasType) {
      telling.tell(at, Telling.in(state) + "DISTRIBUTED needs ExecutionType, STANDARD or EXPRESS");
    } else if ((mode.equals("INLINE") || !body.has("Mode")) && hasType) {
      telling.tell(at, Telling.in(state) + "ExecutionType goes with the mode DISTRIBUTED only");
    }
  }

  private static void reader(State state, Mapping reader, Telling telling) {
    if (!(reader.get("ReaderConfig").orElse(reader) instanceof Mapping config)
        || config == reader) {
      return;
    }
    var type = text(config, "InputType");
    var location = text(config, "CSVHeaderLocation");
    var at = config.origin();
    if (type.equals("CSV") && !config.has("CSVHeaderLocation")) {
      telling.tell(at, Telling.in(state) + "InputType CSV needs CSVHeaderLocation");
    } else if (type.equals("JSON") && config.has("CSVHeaderLocation")) {
      telling.tell(at, Telling.in(state) + "CSVHeaderLocation goes with InputType CSV only");
    } else if (location.equals("GIVEN") && !config.has("CSVHeaders")) {
      telling.tell(at, Telling.in(state) + "CSVHeaderLocation GIVEN needs CSVHeaders");
    }
  }

  private static String text(Mapping body, String field) {
    return Properties.text(body, field) instanceof Value.Given<String>(var text, _) ? text : "";
  }
}
