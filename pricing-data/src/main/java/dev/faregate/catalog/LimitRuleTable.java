package dev.faregate.catalog;

import dev.faregate.catalog.LimitRule.Condition;
import dev.faregate.catalog.LimitRule.Measure;
import java.util.ArrayList;
import java.util.List;

/// Rules that are data, by CloudFormation type.
final class LimitRuleTable {
  private final CatalogFile file;
  private final LimitTable limits;
  private final int first;
  private final NameIndex types;

  LimitRuleTable(CatalogFile file, LimitTable limits) {
    this.file = file;
    this.limits = limits;
    this.first = file.position(CatalogLayout.LIMIT_RULES);
    this.types = new NameIndex(file, first);
  }

  /// Sorted.
  List<String> types() {
    return types.names();
  }

  TypeRules of(String type) {
    int at = types.find(type);
    if (at < 0) {
      return TypeRules.NONE;
    }
    var cursor = file.cursor(first + at);
    int count = cursor.count();
    var properties = new ArrayList<String>(count);
    var starts = new int[count];
    for (int i = 0; i < count; i++) {
      properties.add(text(cursor));
      int length = cursor.count();
      starts[i] = cursor.at();
      cursor.skip(length);
    }
    return new TypeRules(properties, starts, this);
  }

  LimitRule rule(int start) {
    return rule(file.cursor(start));
  }

  private LimitRule rule(Cursor cursor) {
    var name = text(cursor);
    var severity = text(cursor);
    var label = text(cursor);
    var limit = limits.at(cursor.count());
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
