package dev.faregate.catalog;

import dev.faregate.catalog.LimitRule.Condition;
import dev.faregate.catalog.LimitRule.Measure;
import java.util.ArrayList;
import java.util.List;

/// Rules that are data, by CloudFormation type.
final class LimitRuleTable {
  private static final int CELL = 8;

  private final CatalogFile file;
  private final LimitTable limits;
  private final int first;
  private final int size;

  LimitRuleTable(CatalogFile file, LimitTable limits) {
    this.file = file;
    this.limits = limits;
    this.first = file.position(CatalogLayout.LIMIT_RULES);
    this.size = file.cursor(first).int32();
  }

  /// Sorted.
  List<String> types() {
    var types = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) {
      types.add(type(i));
    }
    return types;
  }

  List<LimitRule> of(String type) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = type(middle).compareTo(type);
      if (order == 0) {
        return rules(file.cursor(first + file.cursor(cell(middle) + 4).int32()));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  private String type(int index) {
    return file.text(file.cursor(cell(index)).int32());
  }

  private int cell(int index) {
    return first + 4 + CELL * index;
  }

  private List<LimitRule> rules(Cursor cursor) {
    int count = cursor.count();
    var rules = new ArrayList<LimitRule>(count);
    for (int i = 0; i < count; i++) {
      rules.add(rule(cursor));
    }
    return rules;
  }

  private LimitRule rule(Cursor cursor) {
    var name = text(cursor);
    var severity = text(cursor);
    var label = text(cursor);
    var limit = limits.find(text(cursor)).orElseThrow();
    var properties = Records.texts(file, cursor);
    var measure = Measure.at(cursor.count());
    int conditions = cursor.count();
    var when = new ArrayList<Condition>(conditions);
    for (int i = 0; i < conditions; i++) {
      var path = text(cursor);
      when.add(new Condition(path, Records.texts(file, cursor)));
    }
    return new LimitRule(name, severity, label, limit, properties, measure, when, text(cursor));
  }

  private String text(Cursor cursor) {
    return file.text(cursor.number());
  }
}
