package dev.faregate.aws.cloudformation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;

/// Flags a property that is not there and without which CloudFormation takes no resource of the
/// type.
public final class CloudformationPropertyMissing implements Rule<DeclaredResource> {

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
            for (var member : level.shape().members()) {
              if (!member.required()) {
                continue;
              }
              if (Properties.node(level.mapping(), member.name()).isPresent()
                  || level.mapping().has("Fn::Transform")
                  || isEcs && isIn(level.mapping(), member.name())) {
                reporter.checked();
              } else {
                var where = level.path().isEmpty() ? resource.type() : level.path();
                reporter.report(
                    place(resource, level), member.name() + " is missing; " + where + " needs it");
              }
            }
          }
        });
  }

  private static Origin place(DeclaredResource resource, Fit.Level level) {
    return level.path().isEmpty() ? resource.origin() : level.mapping().origin();
  }

  /// Whether a mapping has the property in some case: ECS takes `portMappings` for `PortMappings`.
  private static boolean isIn(Mapping mapping, String wanted) {
    for (var entry : mapping.entries()) {
      if (entry.name().equalsIgnoreCase(wanted)) {
        return true;
      }
    }
    return false;
  }
}
