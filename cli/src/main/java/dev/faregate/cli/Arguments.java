package dev.faregate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A command line taken apart.
final class Arguments {
  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> operands = new ArrayList<>();

  void add(String option, String value) {
    values.computeIfAbsent(option, _ -> new ArrayList<>()).add(value);
  }

  void addOperand(String operand) {
    operands.add(operand);
  }

  /// Whether a flag or an option was given.
  boolean has(String option) {
    return values.containsKey(option);
  }

  /// The last value given.
  Optional<String> last(String option) {
    var given = values.get(option);
    return given == null ? Optional.empty() : Optional.of(given.getLast());
  }

  /// All values given, in order.
  List<String> all(String option) {
    return values.getOrDefault(option, List.of());
  }

  List<String> operands() {
    return operands;
  }

  /// The same, but for the first operand.
  Arguments withoutFirstOperand() {
    return withOperands(operands.subList(1, operands.size()));
  }

  /// The same options with other operands.
  Arguments withOperands(List<String> others) {
    var changed = new Arguments();
    changed.values.putAll(values);
    changed.operands.addAll(others);
    return changed;
  }

  /// The same, but for one option.
  Arguments with(String option, String value) {
    var changed = without(option);
    changed.add(option, value);
    return changed;
  }

  /// The same as if an option had not been given.
  Arguments without(String option) {
    var changed = withOperands(operands);
    changed.values.remove(option);
    return changed;
  }

  /// The same for a run in another folder: the files that options name stay those of `directory`.
  Arguments from(Path directory) {
    var changed = withOperands(operands);
    for (var option : List.of("--config", "--parameters", "--usage-file")) {
      var files = new ArrayList<String>();
      for (var file : all(option)) {
        files.add(Workspace.resolve(directory, file).toString());
      }
      if (!files.isEmpty()) {
        changed.values.put(option, files);
      }
    }
    return changed;
  }

  /// For comparing two parsers: options sorted by name, then operands.
  String describe() {
    return new TreeMap<>(values) + " " + operands;
  }
}
