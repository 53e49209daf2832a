package dev.faregate.aws.limits;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.TypeRules;
import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.rule.Checks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds every declaration against the rules that the data files have for its type.
public final class LimitRules {
  private final Catalog catalog;
  private final Checks checks;
  private final boolean knowsRegion;
  private final Map<String, TypeRules> byType = new HashMap<>();

  /// @param knowsRegion whether the region of the stacks is more than an assumption
  public LimitRules(Catalog catalog, Checks checks, boolean knowsRegion) {
    this.knowsRegion = knowsRegion;
    this.catalog = catalog;
    this.checks = checks;
  }

  /// @param region where a stack runs that does not say it
  public void check(List<Stack> stacks, String region) {
    for (var stack : stacks) {
      var here = stack.region().orElse(region);
      for (var declaration : stack.declarations()) {
        check(declaration, stack, here);
      }
      check(stack.nested(), here);
    }
  }

  private void check(Declaration declaration, Stack stack, String region) {
    var rules = rules(declaration.type());
    for (int i = 0; i < rules.size(); i++) {
      var property = rules.property(i);
      if (property.isEmpty() || declaration.properties().has(property)) {
        var rule = rules.rule(i);
        var resource = new DeclaredResource(declaration, stack, rule.service(), region);
        checks.hold(new OutsideLimit(rule, knowsRegion), resource);
      }
    }
  }

  private TypeRules rules(String type) {
    var known = byType.get(type);
    if (known == null) {
      known = catalog.limitRules(type);
      byType.put(type, known);
    }
    return known;
  }
}
