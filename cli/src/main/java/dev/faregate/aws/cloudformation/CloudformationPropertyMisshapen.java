package dev.faregate.aws.cloudformation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Shape;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;

/// Flags a single value where a list or a mapping belongs, and the other way round.
public final class CloudformationPropertyMisshapen implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    Fit.of(
        resource,
        catalog,
        new Fit.Visitor() {
          @Override
          public void member(Fit.Level level) {
            reporter.checked();
          }

          @Override
          public void misfit(String name, Node value, Shape.Kind wanted, Origin at) {
            var message = name + " is " + found(value) + "; CloudFormation wants " + words(wanted);
            reporter.report(at, message);
          }
        });
  }

  private static String found(Node value) {
    return value instanceof Mapping
        ? "a mapping"
        : value instanceof Sequence ? "a list" : "a single value";
  }

  private static String words(Shape.Kind wanted) {
    return switch (wanted) {
      case SINGLE -> "a single value";
      case LIST -> "a list";
      default -> "a mapping";
    };
  }
}
