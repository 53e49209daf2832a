package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Suggestion;
import java.util.List;
import java.util.Optional;

/// Flags a resource type that does not exist and is spelt almost like one that does. Any other may
/// be newer than the data files.
public final class CloudformationTypeUnknown implements Rule<StackTemplate> {

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    for (var entry : template.section("Resources").entries()) {
      if (entry.value() instanceof Mapping resource
          && resource.get("Type").orElse(resource) instanceof Scalar type
          && type.text().startsWith("AWS::")
          && catalog.properties(type.text()).isEmpty()) {
        check(entry.name(), type, catalog, reporter);
      }
    }
  }

  private static void check(String name, Scalar type, Catalog catalog, Reporter reporter) {
    var meant = meant(type.text(), catalog);
    if (meant.isEmpty()) {
      reporter.checked();
      return;
    }
    reporter.report(
        type.origin(),
        name + ": there is no type " + type.text() + "; did you mean " + meant.get() + "?",
        List.of(),
        catalog.message("cloudformation.type").replace("{type}", type.text()));
  }

  private static Optional<String> meant(String type, Catalog catalog) {
    int colons = type.lastIndexOf("::");
    if (colons < "AWS::".length()) {
      return Optional.empty();
    }
    var service = type.substring(0, colons);
    var name = type.substring(colons + 2);
    var names = catalog.typeNames(service);
    if (names.isPresent()) {
      return names.get().contains(name) ? Optional.empty() : near(service, name, names.get());
    }
    var nearest = Suggestion.nearest(service, catalog.typeServices());
    if (nearest.isEmpty()) {
      return Optional.empty();
    }
    boolean isThere = catalog.typeNames(nearest.get()).orElse(List.of()).contains(name);
    return isThere ? Optional.of(nearest.get() + "::" + name) : Optional.empty();
  }

  private static Optional<String> near(String service, String name, List<String> names) {
    var nearest = Suggestion.nearest(name, names);
    return nearest.isEmpty() ? nearest : Optional.of(service + "::" + nearest.get());
  }
}
