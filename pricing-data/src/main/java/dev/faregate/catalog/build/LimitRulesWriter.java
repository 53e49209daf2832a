package dev.faregate.catalog.build;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.LimitRule;
import dev.faregate.catalog.build.CatalogData.LimitRuleData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Writes the section of rules that are data: an index of CloudFormation types, then the rules of
/// each, every one behind its property and its length.
@SuppressWarnings("EnumOrdinal") // written and read back within one build
final class LimitRulesWriter {
  private final TextTable texts;
  private final Map<String, Integer> places = new HashMap<>();

  /// @param limits in the order of their section
  LimitRulesWriter(TextTable texts, List<Limit> limits) {
    this.texts = texts;
    for (var limit : limits) {
      places.put(limit.name(), places.size());
    }
  }

  Bytes rules(List<LimitRuleData> rules) {
    var byType = new TreeMap<String, List<LimitRule>>();
    for (var data : rules) {
      for (var type : data.types()) {
        byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(data.rule());
      }
    }
    var starts = new TreeMap<String, Integer>();
    var rows = new Bytes();
    for (var type : byType.entrySet()) {
      starts.put(type.getKey(), NameIndexWriter.size(byType.size()) + rows.size());
      rows.number(type.getValue().size());
      for (var rule : type.getValue()) {
        var row = new Bytes();
        rule(row, rule);
        text(rows, property(rule));
        rows.number(row.size()).append(row);
      }
    }
    return NameIndexWriter.write(starts, texts).append(rows);
  }

  /// What all paths of a rule begin with; empty if they begin differently, or anyhow.
  private static String property(LimitRule rule) {
    var common = "";
    for (var path : rule.properties()) {
      int dot = path.indexOf('.');
      var first = dot < 0 ? path : path.substring(0, dot);
      first = first.endsWith("[]") ? first.substring(0, first.length() - 2) : first;
      boolean isAny = first.isEmpty() || first.equals("*") || first.equals("~");
      if (isAny || !common.isEmpty() && !common.equals(first)) {
        return "";
      }
      common = first;
    }
    return common;
  }

  private void rule(Bytes rows, LimitRule rule) {
    text(rows, rule.name());
    text(rows, rule.severity());
    text(rows, rule.label());
    rows.number(Objects.requireNonNull(places.get(rule.limit().name())));
    texts(rows, rule.properties());
    rows.number(rule.measure().ordinal());
    rows.number(rule.when().size());
    for (var condition : rule.when()) {
      text(rows, condition.path());
      texts(rows, condition.words());
    }
    text(rows, rule.says());
  }

  private void text(Bytes bytes, String text) {
    bytes.number(texts.number(text));
  }

  private void texts(Bytes bytes, List<String> all) {
    bytes.number(all.size());
    for (var text : all) {
      text(bytes, text);
    }
  }
}
