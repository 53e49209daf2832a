package dev.faregate.format.sam;

import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.format.cloudformation.CloudFormation;
import dev.faregate.format.cloudformation.Dialect;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Source;

/// AWS SAM: templates that name its transform, or a resource of one of its types.
public final class Sam implements Format {
  static final String NAME = "sam";

  private static final String PREFIX = "AWS::Serverless";
  private static final String TRANSFORM = "AWS::Serverless-2016-10-31";

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
    return isTransformed(template) || declaresServerless(template);
  }

  private static boolean isTransformed(Mapping template) {
    var transform = template.get("Transform");
    if (transform.isPresent()) {
      for (var macro : Nodes.items(transform.get())) {
        if (macro instanceof Scalar scalar && TRANSFORM.equals(scalar.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean declaresServerless(Mapping template) {
    for (var resource : Intrinsics.mapping(template, "Resources").entries()) {
      if (resource.value() instanceof Mapping written
          && Intrinsics.text(written, "Type").orElse("").startsWith(PREFIX)) {
        return true;
      }
    }
    return false;
  }
}
