package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags the name of an export that only a resource will tell: CloudFormation has to know it
/// before.
public final class CloudformationExportNameUnknown implements Rule<StackTemplate> {

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    for (var export : Exports.of(template)) {
      var resource = "";
      for (var use : Uses.in(export.name(), true)) {
        if (template.types().containsKey(use.name())) {
          resource = use.name();
        }
      }
      if (resource.isEmpty()) {
        reporter.checked();
      } else {
        reporter.report(
            export.name().origin(),
            export.output()
                + " is exported under a name that only "
                + resource
                + " will tell; use parameters and AWS::StackName",
            List.of(),
            catalog.message("cloudformation.export-name-known").replace("{name}", export.output()));
      }
    }
  }
}
