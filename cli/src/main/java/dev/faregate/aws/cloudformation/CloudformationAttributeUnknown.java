package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Suggestion;
import java.util.List;

/// Flags `Fn::GetAtt` of an attribute that the resource's type does not have, wherever it stands:
/// the condition around it does not matter to CloudFormation.
public final class CloudformationAttributeUnknown implements Rule<StackTemplate> {

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    if (template.hasForeignMacro()) {
      return;
    }
    for (var section : List.of("Resources", "Outputs")) {
      for (var use : Uses.in(template.section(section), true)) {
        var type = template.types().getOrDefault(use.name(), "");
        if (!use.attribute().isEmpty() && !type.isEmpty()) {
          check(use, type, catalog, reporter);
        }
      }
    }
  }

  private static void check(Uses.Use use, String type, Catalog catalog, Reporter reporter) {
    var attributes = catalog.attributes(type);
    if (attributes.isEmpty()) {
      return;
    }
    int dot = use.attribute().indexOf('.');
    var first = dot < 0 ? use.attribute() : use.attribute().substring(0, dot);
    if (attributes.get().contains(use.attribute())
        || attributes.get().contains(first)
        || isProperty(first, type, catalog)) {
      reporter.checked();
      return;
    }
    var known = String.join(", ", attributes.get());
    reporter.report(
        use.origin(),
        use.name()
            + " has no attribute "
            + use.attribute()
            + Suggestion.phrase(use.attribute(), attributes.get())
            + "; an "
            + type
            + " has "
            + (known.isEmpty() ? "none" : known));
  }

  /// Some types give what was written for them too, which their schemas do not say.
  private static boolean isProperty(String name, String type, Catalog catalog) {
    return catalog.properties(type).orElseThrow().member(name).isPresent();
  }
}
