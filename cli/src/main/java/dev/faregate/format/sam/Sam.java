package dev.faregate.format.sam;

import dev.faregate.format.Declaration;
import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.format.cloudformation.CloudFormation;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Problem;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;

/// AWS SAM: templates that name its transform, or a resource of one of its types.
public final class Sam implements Format {
  private static final String PREFIX = "AWS::Serverless";
  private static final String TRANSFORM = "AWS::Serverless-2016-10-31";

  private final CloudFormation cloudFormation = new CloudFormation();

  @Override
  public String name() {
    return "sam";
  }

  @Override
  public boolean recognises(Node document) {
    return document instanceof Mapping template
        && (isTransformed(template) || declaresServerless(template));
  }

  @Override
  public Stack read(Source source, Node document, Inputs inputs) {
    var problems = new ArrayList<Problem>();
    var stack = cloudFormation.read(source, prepared(document, problems), inputs);
    problems.addAll(stack.problems());
    return lowered(stack, problems);
  }

  /// The template as SAM completes it before anything is evaluated.
  static Node prepared(Node document, List<Problem> problems) {
    return document instanceof Mapping template
        ? Globals.merged(ImplicitApis.added(EmbeddedConnectors.added(template)), problems)
        : document;
  }

  private static Stack lowered(Stack stack, List<Problem> problems) {
    var declarations = lowered(stack.declarations(), problems);
    return new Stack(
        "sam",
        stack.name(),
        stack.source(),
        stack.region(),
        declarations,
        stack.nested(),
        problems);
  }

  /// The declarations with each of SAM's types as what it becomes.
  static List<Declaration> lowered(List<Declaration> declarations, List<Problem> problems) {
    var lowered = new Lowered(declarations, problems);
    for (var declaration : declarations) {
      if (declaration.type().startsWith(PREFIX)) {
        Lowering.of(new SamResource(declaration, lowered));
      } else {
        lowered.add(declaration);
      }
    }
    return lowered.declarations();
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
