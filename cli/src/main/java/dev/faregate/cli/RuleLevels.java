package dev.faregate.cli;

import dev.faregate.rule.OwnRules;
import dev.faregate.rule.Severity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How much each rule matters here, as `rules:` of faregate.yaml says.
final class RuleLevels {
  private static final List<String> WORDS = List.of("error", "warning", "note", "off");

  /// Absent for a rule that is off.
  private final Map<String, Optional<Severity>> levels = new HashMap<>();

  /// @param names of all rules
  /// @throws CommandLineError for a rule or a severity that there is not
  static RuleLevels read(Optional<Node> section, Set<String> names) {
    var read = new RuleLevels();
    if (section.isEmpty() || section.get() instanceof Scalar scalar && scalar.isNull()) {
      return read;
    }
    if (!(section.get() instanceof Mapping rules)) {
      throw Settings.wrong(section.get(), "write rules as NAME: error, warning, note or off");
    }
    for (var entry : rules.entries()) {
      if (!names.contains(entry.name())) {
        throw Settings.wrong(
            entry.key(),
            "there is no rule " + entry.name() + Suggestion.phrase(entry.name(), names));
      }
      if (entry.name().equals(OwnRules.UNREADABLE)) {
        throw Settings.wrong(
            entry.key(), "what cannot be read is always an error; leave the file out instead");
      }
      read.levels.put(entry.name(), severity(entry));
    }
    return read;
  }

  private static Optional<Severity> severity(Mapping.Entry entry) {
    var word = entry.value() instanceof Scalar scalar ? scalar.text() : "";
    return switch (word) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "note" -> Optional.of(Severity.NOTE);
      case "off" -> Optional.empty();
      default ->
          throw Settings.wrong(
              entry.value(),
              (word.isEmpty() ? "that" : word)
                  + " is no severity; write error, warning, note or off"
                  + Suggestion.phrase(word, WORDS));
    };
  }

  boolean isOff(String rule) {
    var level = levels.get(rule);
    return level != null && level.isEmpty();
  }

  /// What a rule's findings are here.
  Severity of(String rule, Severity own) {
    var level = levels.get(rule);
    return level == null ? own : level.orElse(own);
  }
}
