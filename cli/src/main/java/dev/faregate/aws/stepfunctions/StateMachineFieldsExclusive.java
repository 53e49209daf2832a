package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.List;

/// Flags fields of which a state may have only one: a number and its path, two ways to wait, and a
/// payload's field under two names.
final class StateMachineFieldsExclusive implements StateRule {
  private static final List<List<String>> OF_STATES =
      List.of(
          List.of("Next", "End"),
          List.of("TimeoutSeconds", "TimeoutSecondsPath"),
          List.of("HeartbeatSeconds", "HeartbeatSecondsPath"),
          List.of("MaxConcurrency", "MaxConcurrencyPath"),
          List.of("ToleratedFailureCount", "ToleratedFailureCountPath"),
          List.of("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"),
          List.of("Error", "ErrorPath"),
          List.of("Cause", "CausePath"),
          List.of("ItemProcessor", "Iterator"),
          List.of("Items", "ItemsPath"),
          List.of("ItemSelector", "Parameters"),
          List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath"));
  private static final List<List<String>> OF_BATCHERS =
      List.of(
          List.of("MaxItemsPerBatch", "MaxItemsPerBatchPath"),
          List.of("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"));
  private static final List<List<String>> OF_READERS = List.of(List.of("MaxItems", "MaxItemsPath"));
  private static final List<String> PAYLOADS =
      List.of("Parameters", "ResultSelector", "ItemSelector", "Credentials");

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    for (var group : OF_STATES) {
      boolean isOfMap = !group.contains("ItemSelector") || state.type().equals("Map");
      if (isOfMap) {
        exclusive(state, state.body(), group, telling);
      }
    }
    inside(state, state.body(), "ItemBatcher", OF_BATCHERS, telling);
    if (state.body().get("ItemReader").orElse(state.body()) instanceof Mapping reader
        && reader != state.body()) {
      inside(state, reader, "ReaderConfig", OF_READERS, telling);
    }
    for (var payload : PAYLOADS) {
      state.node(payload).ifPresent(node -> payload(state, node, telling));
    }
  }

  private static void inside(
      State state, Mapping holder, String field, List<List<String>> groups, Telling telling) {
    var node = holder.get(field);
    if (node.isPresent() && node.get() instanceof Mapping mapping) {
      for (var group : groups) {
        exclusive(state, mapping, group, telling);
      }
    }
  }

  private static void exclusive(State state, Mapping holder, List<String> group, Telling telling) {
    var present = new ArrayList<String>();
    for (var field : group) {
      if (holder.has(field) && !isFalse(holder, field)) {
        present.add(field);
      }
    }
    if (present.size() > 1) {
      var second = holder.entry(present.get(1)).orElseThrow();
      telling.tell(
          second.key().origin(),
          Telling.in(state) + String.join(" and ", present) + " exclude each other");
    }
  }

  /// `End: false` says nothing.
  private static boolean isFalse(Mapping holder, String field) {
    return field.equals("End")
        && holder.get(field).orElse(holder) instanceof Node.Scalar scalar
        && scalar.text().equals("false");
  }

  /// `name` and `name.$` become the same field.
  private static void payload(State state, Node node, Telling telling) {
    if (node instanceof Mapping mapping) {
      for (var entry : mapping.entries()) {
        var name = entry.name();
        if (name.endsWith(".$") && mapping.has(name.substring(0, name.length() - 2))) {
          var plain = name.substring(0, name.length() - 2);
          telling.tell(
              entry.key().origin(),
              Telling.in(state) + plain + " and " + name + " exclude each other");
        }
        payload(state, entry.value(), telling);
      }
    } else if (node instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        payload(state, item, telling);
      }
    }
  }
}
