package dev.faregate.aws.cloudformation;

import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/// CloudFormation as a service of its own: it refuses templates before any other service sees them.
public final class CloudFormationTemplates implements Service {
  static final String NAME = "cloudformation";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Resource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    var all = new ArrayList<Resource>();
    for (var stack : stacks) {
      add(stack, all);
    }
    return all;
  }

  private static void add(Stack stack, List<Resource> all) {
    if (StackTemplate.isIn(stack)) {
      var template = StackTemplate.of(stack);
      all.add(template);
      all.addAll(template.resources());
    }
    for (var nested : stack.nested()) {
      add(nested, all);
    }
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new CloudformationAttributeUnknown(),
        new CloudformationDependencyCircular(),
        new CloudformationDependencyUnknown(),
        new CloudformationDeploymentBeforeMethods(),
        new CloudformationDynamicReferenceMalformed(),
        new CloudformationExportNameTaken(),
        new CloudformationExportNameUnknown(),
        new CloudformationNameMalformed(),
        new CloudformationPropertyMissing(),
        new CloudformationPropertyMisshapen(),
        new CloudformationPropertyUnknown(),
        new CloudformationTemplateTooLarge(),
        new CloudformationTypeUnknown());
  }
}
