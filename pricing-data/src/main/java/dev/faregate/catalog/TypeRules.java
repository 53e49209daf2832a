package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules that are data of one CloudFormation type. A type has dozens, and most resources
/// declare a few properties: a rule is decoded when somebody wants it.
public final class TypeRules {
  static final TypeRules NONE = new TypeRules(List.of(), new int[0], null);

  private final List<String> properties;
  private final int[] starts;
  private final @Nullable LimitRuleTable table;
  private final @Nullable LimitRule[] decoded;

  /// @param properties for each rule, see [#property]
  /// @param starts where each rule begins
  TypeRules(List<String> properties, int[] starts, @Nullable LimitRuleTable table) {
    this.properties = properties;
    this.starts = starts;
    this.table = table;
    this.decoded = new LimitRule[starts.length];
  }

  public int size() {
    return starts.length;
  }

  /// The property that a resource has to declare for a rule to say anything; empty where it may
  /// speak of any resource of the type.
  public String property(int index) {
    return properties.get(index);
  }

  public LimitRule rule(int index) {
    var rule = decoded[index];
    if (rule == null) {
      if (table == null) {
        throw new IndexOutOfBoundsException(index);
      }
      rule = table.rule(starts[index]);
      decoded[index] = rule;
    }
    return rule;
  }

  public List<LimitRule> all() {
    var all = new ArrayList<LimitRule>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      all.add(rule(i));
    }
    return all;
  }
}
