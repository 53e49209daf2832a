package dev.faregate.format.cloudformation;

import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Problems;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Source;
import java.util.List;
import java.util.Optional;

/// CloudFormation templates, in YAML or JSON.
public final class CloudFormation implements Format {
  static final String NAME = "cloudformation";

  private final Dialect dialect;

  public CloudFormation() {
    this(Dialect.NONE);
  }

  /// @param dialect what else may be written in a template, and in those it nests
  public CloudFormation(Dialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// A template says so (`AWSTemplateFormatVersion`), or has resources of CloudFormation's types.
  @Override
  public boolean recognises(Node document) {
    if (!(document instanceof Mapping template)) {
      return false;
    }
    if (template.has("AWSTemplateFormatVersion")) {
      return true;
    }
    var resources = Fields.mapping(template, "Resources");
    return resources.isPresent() && hasResource(resources.get());
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    if (document instanceof Mapping template) {
      return new Template(source, template, inputs, Nesting.outermost(source.file(), dialect))
          .stack(inputs);
    }
    var problems = new Problems();
    problems.fatal("a template is a mapping with Resources", document.origin());
    return new Stack(NAME, "", source, Optional.empty(), List.of(), List.of(), problems.list());
  }

  private static boolean hasResource(Mapping resources) {
    for (var entry : resources.entries()) {
      if (entry.name().startsWith(ForEach.PREFIX)) {
        return true;
      }
      var type = Fields.text(entry.value(), "Type");
      if (type.isPresent() && type.get().text().contains("::")) {
        return true;
      }
    }
    return false;
  }
}
