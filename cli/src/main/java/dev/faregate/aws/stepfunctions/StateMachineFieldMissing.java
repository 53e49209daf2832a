package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.List;

/// Flags a state, a branch or a machine that lacks a field it cannot do without.
final class StateMachineFieldMissing implements StateRule {

  @Override
  public void check(StateMachine machine, Catalog catalog, Reporter reporter) {
    var telling = new Telling(machine, reporter);
    for (var scope : machine.scopes()) {
      for (var field : List.of("StartAt", "States")) {
        if (!scope.body().has(field)) {
          var where = scope.outer().isEmpty() ? "" : Telling.in(scope.outer().get());
          telling.tell(scope.body().origin(), where + field + " is missing");
        }
      }
    }
    StateRule.super.check(machine, catalog, reporter);
  }

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    var type = state.type();
    if (!state.has("Type")) {
      missing(state, "Type", telling);
    } else if (Types.goesOn(type) && !state.has("Next") && !state.has("End")) {
      missing(state, "Next or End", telling);
    }
    switch (type) {
      case "Task" -> needs(state, "Resource", telling);
      case "Choice" -> needsSome(state, "Choices", telling);
      case "Parallel" -> needsSome(state, "Branches", telling);
      case "Wait" -> waits(state, telling);
      case "Map" -> {
        if (!state.has("ItemProcessor") && !state.has("Iterator")) {
          missing(state, "ItemProcessor", telling);
        }
      }
      default -> {}
    }
  }

  private static void waits(State state, Telling telling) {
    for (var field : List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath")) {
      if (state.has(field)) {
        return;
      }
    }
    missing(state, "Seconds or Timestamp", telling);
  }

  private static void needsSome(State state, String field, Telling telling) {
    needs(state, field, telling);
    var node = state.body().get(field);
    if (node.isEmpty() || !(node.get() instanceof Node.Sequence(var items, var origin))) {
      return;
    }
    if (items.isEmpty()) {
      telling.tell(state.at(field), Telling.in(state) + field + " is empty");
    }
    for (var item : items) {
      if (!(item instanceof Mapping)
          && (item instanceof Node.Sequence || item instanceof Node.Scalar)) {
        telling.tell(origin, Telling.in(state) + "every entry of " + field + " is a mapping");
      }
    }
  }

  private static void needs(State state, String field, Telling telling) {
    if (!state.has(field)) {
      missing(state, field, telling);
    }
  }

  private static void missing(State state, String field, Telling telling) {
    telling.tell(state.key().origin(), Telling.in(state) + field + " is missing");
  }
}
