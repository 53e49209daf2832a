package dev.faregate.catalog.build;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.LimitRule;
import dev.faregate.catalog.LimitRule.Condition;
import dev.faregate.catalog.LimitRule.Measure;
import dev.faregate.catalog.build.CatalogData.LimitRuleData;
import dev.faregate.catalog.build.DataNode.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields that make a line of `limits/SERVICE.yaml` a rule.
final class LimitRuleLine {
  static final List<String> FIELDS =
      List.of("rule", "type", "property", "measure", "when", "severity", "says");

  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  private LimitRuleLine() {}

  static Optional<LimitRuleData> read(Section line, Limit limit, String label) {
    if (line.find("rule").isEmpty()) {
      for (var field : FIELDS) {
        if (line.find(field).isPresent()) {
          throw new DataException(line.get(field).place(), field + " without a rule");
        }
      }
      return Optional.empty();
    }
    var severity = line.text("severity", "error");
    if (!SEVERITIES.contains(severity)) {
      throw new DataException(line.get("severity").place(), severity + " is no severity");
    }
    var rule =
        new LimitRule(
            line.text("rule"),
            severity,
            label,
            limit,
            properties(line, limit),
            measure(line, limit),
            when(line),
            line.text("says", ""));
    return Optional.of(new LimitRuleData(oneOrMore(line.get("type")), rule));
  }

  private static List<String> properties(Section line, Limit limit) {
    if (limit instanceof Limit.Relation && line.find("property").isEmpty()) {
      return List.of("");
    }
    return oneOrMore(line.get("property"));
  }

  private static Measure measure(Section line, Limit limit) {
    if (line.find("measure").isEmpty()) {
      return Measure.NUMBER;
    }
    if (!(limit instanceof Limit.Range)) {
      throw new DataException(line.get("measure").place(), "only a range has a measure");
    }
    var word = line.text("measure");
    return switch (word) {
      case "characters" -> Measure.CHARACTERS;
      case "bytes" -> Measure.BYTES;
      case "items" -> Measure.ITEMS;
      default ->
          throw new DataException(
              line.get("measure").place(), word + " is none of characters, bytes, items");
    };
  }

  private static List<Condition> when(Section line) {
    var found = line.find("when");
    var conditions = new ArrayList<Condition>();
    if (found.isPresent()) {
      for (var field : Section.of(found.get()).all()) {
        conditions.add(new Condition(field.name(), oneOrMore(field.value())));
      }
    }
    return conditions;
  }

  private static List<String> oneOrMore(DataNode node) {
    if (node instanceof Items(var items, var _)) {
      var texts = new ArrayList<String>();
      for (var item : items) {
        texts.add(Section.textOf(item));
      }
      return texts;
    }
    return List.of(Section.textOf(node));
  }
}
