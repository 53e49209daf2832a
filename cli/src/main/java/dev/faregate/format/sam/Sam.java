package dev.faregate.format.sam;

import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.format.cloudformation.CloudFormation;
import dev.faregate.format.cloudformation.Dialect;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Source;

/// AWS SAM: templates that name its transform, or a resource of one of its types.
public final class Sam implements Format {
  static final String NAME = "sam";

  private final CloudFormation cloudFormation = new CloudFormation(dialect());

  /// For templates of plain CloudFormation that nest one of SAM.
  public static Dialect dialect() {
    return new SamDialect();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean recognises(Node document) {
    return document instanceof Mapping template && isSam(template);
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    return cloudFormation.read(source, document, inputs);
  }

  static boolean isSam(Mapping template) {
    return Macro.isNamed(template) || Macro.isNeeded(template);
  }
}
