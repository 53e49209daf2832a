package dev.faregate.catalog.build;

import dev.faregate.catalog.LimitRule;
import dev.faregate.catalog.build.CatalogData.LimitRuleData;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Writes the section of rules that are data: an index sorted by CloudFormation type, then the
/// rules of each.
@SuppressWarnings("EnumOrdinal") // written and read back within one build
final class LimitRulesWriter {
  private final TextTable texts;

  LimitRulesWriter(TextTable texts) {
    this.texts = texts;
  }

  Bytes rules(List<LimitRuleData> rules) {
    var byType = new TreeMap<String, List<LimitRule>>();
    for (var data : rules) {
      for (var type : data.types()) {
        byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(data.rule());
      }
    }
    var index = new Bytes().int32(byType.size());
    int start = 4 + 8 * byType.size();
    var rows = new Bytes();
    for (var type : byType.entrySet()) {
      index.int32(texts.number(type.getKey())).int32(start + rows.size());
      rows.number(type.getValue().size());
      for (var rule : type.getValue()) {
        rule(rows, rule);
      }
    }
    return index.append(rows);
  }

  private void rule(Bytes rows, LimitRule rule) {
    text(rows, rule.name());
    text(rows, rule.severity());
    text(rows, rule.label());
    text(rows, rule.limit().name());
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
