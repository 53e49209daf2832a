package dev.faregate.aws.cloudformation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Shape;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Suggestion;
import java.util.List;

/// Flags a property that the resource's type does not have, at any depth.
public final class CloudformationPropertyUnknown implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    boolean isEcs = resource.type().startsWith("AWS::ECS::");
    Fit.of(
        resource,
        catalog,
        new Fit.Visitor() {
          @Override
          public void member(Fit.Level level) {
            for (var entry : level.mapping().entries()) {
              var name = entry.name();
              if (level.shape().member(name).isPresent()
                  || name.contains("::")
                  || isEcs && isInOtherCase(name, level.shape())) {
                reporter.checked();
              } else {
                var where = level.path().isEmpty() ? resource.type() : level.path();
                var meant = Suggestion.phrase(name, level.shape().names());
                reporter.report(
                    entry.key().origin(), name + " is no property of " + where + meant, List.of());
              }
            }
          }
        });
  }

  private static boolean isInOtherCase(String name, Shape shape) {
    for (var known : shape.names()) {
      if (known.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
