package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import java.nio.charset.StandardCharsets;

/// Flags a template with more resources, parameters, mappings or outputs than CloudFormation takes,
/// or with more bytes.
public final class CloudformationTemplateTooLarge implements Rule<StackTemplate> {

  @Override
  public Class<StackTemplate> subject() {
    return StackTemplate.class;
  }

  @Override
  public void check(StackTemplate template, Catalog catalog, Reporter reporter) {
    long written = template.section("Resources").entries().size();
    long declared = template.stack().declarations().size();
    judge("resources", Math.max(written, declared), template, catalog, reporter);
    judge("parameters", count("Parameters", template), template, catalog, reporter);
    judge("mappings", count("Mappings", template), template, catalog, reporter);
    judge("outputs", count("Outputs", template), template, catalog, reporter);
    for (var entry : template.section("Mappings").entries()) {
      if (entry.value() instanceof Mapping table) {
        judge("mapping-attributes", table.entries().size(), template, catalog, reporter);
      }
    }
    var text = template.stack().source().text();
    long most = catalog.range("cloudformation.template").most();
    // No character is more than three bytes.
    long bytes = text.length() <= most / 3 ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    judge("template", bytes, template, catalog, reporter);
  }

  private static long count(String section, StackTemplate template) {
    return template.section(section).entries().size();
  }

  private static void judge(
      String limit, long count, StackTemplate template, Catalog catalog, Reporter reporter) {
    var range = catalog.range("cloudformation." + limit);
    if (count > range.most()) {
      reporter.report(
          template.origin(),
          "it has "
              + count
              + " "
              + range.unit()
              + "; CloudFormation accepts at most "
              + range.most()
              + (limit.equals("mapping-attributes") ? " in a mapping" : ""));
    } else {
      reporter.checked();
    }
  }
}
