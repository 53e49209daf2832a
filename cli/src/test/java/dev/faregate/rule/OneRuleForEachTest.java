package dev.faregate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.catalog.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is missing is told once: by the service's rule, where it has one with words of AWS's.
class OneRuleForEachTest {

  @Test
  void noShapeRequiresWhatARuleOfTheServiceDoes() {
    var catalog = Catalog.bundled();
    var twice = new ArrayList<String>();
    for (var service : catalog.typeServices()) {
      for (var name : catalog.typeNames(service).orElseThrow()) {
        var type = service + "::" + name;
        var shape = catalog.properties(type);
        for (var rule : catalog.limitRules(type).all()) {
          if (shape.isPresent()
              && rule.when().isEmpty()
              && rule.properties().equals(List.of(""))
              && rule.limit() instanceof Limit.Relation relation
              && relation.kind() == Limit.RelationKind.NEEDS) {
            for (var property : relation.properties()) {
              if (shape.get().member(property).filter(Shape::required).isPresent()) {
                twice.add(type + "." + property);
              }
            }
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }
}
