package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.report.Compared;
import dev.faregate.report.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a resource costs, with all that a budget may choose it by.
///
/// @param path of its file, from the folder of the settings
record Budgeted(Compared.Item item, String path, BudgetTags tags) {

  /// @param run whose descriptors tell the tags; absent for a saved report
  /// @param path from a file as the items call it
  /// @param rename from a file as the descriptors call it to what the items call it
  static List<Budgeted> all(
      Compared side, Optional<Run> run, UnaryOperator<String> path, UnaryOperator<String> rename) {
    Map<String, BudgetTags> tags = new HashMap<>();
    if (run.isPresent()) {
      for (var stack : run.get().stacks()) {
        addTags(stack, tags, rename);
      }
    }
    var all = new ArrayList<Budgeted>();
    for (var item : side.items()) {
      all.add(new Budgeted(item, path.apply(item.file()), tags(item, tags)));
    }
    return all;
  }

  private static void addTags(
      Stack stack, Map<String, BudgetTags> tags, UnaryOperator<String> rename) {
    for (var declaration : stack.declarations()) {
      var file = rename.apply(declaration.at().file());
      var key = file + " " + stack.qualified(declaration.name());
      tags.putIfAbsent(key, BudgetTags.of(declaration));
    }
    for (var nested : stack.nested()) {
      addTags(nested, tags, rename);
    }
  }

  /// One of several tasks that a rule starts is called `Rule:task`.
  private static BudgetTags tags(Compared.Item item, Map<String, BudgetTags> tags) {
    var found = tags.get(item.file() + " " + item.name());
    int colon = item.name().indexOf(':');
    if (found == null && colon > 0) {
      found = tags.get(item.file() + " " + item.name().substring(0, colon));
    }
    return found == null ? BudgetTags.NONE : found;
  }

  /// By which a comparison knows it.
  String place() {
    return Comparison.key(item.file(), item.type(), item.name());
  }

  /// By which the same resource of another side is known.
  String key() {
    return item.type() + " " + item.name();
  }
}
