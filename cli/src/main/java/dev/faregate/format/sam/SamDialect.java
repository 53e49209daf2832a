package dev.faregate.format.sam;

import dev.faregate.format.Declaration;
import dev.faregate.format.Problems;
import dev.faregate.format.Stack;
import dev.faregate.format.cloudformation.Dialect;
import dev.faregate.source.Mapping;
import java.util.ArrayList;
import java.util.List;

/// What SAM does to a template before and after its functions are evaluated.
final class SamDialect implements Dialect {
  private static final String PREFIX = "AWS::Serverless::";

  /// SAM's order: first come the resources that it adds, so that `Globals` hold for them too.
  @Override
  public Mapping prepare(Mapping template, Problems problems) {
    return Sam.isSam(template)
        ? Globals.merged(
            ImplicitApis.added(EmbeddedConnectors.added(Macro.required(template, problems))),
            problems)
        : template;
  }

  @Override
  public Stack lower(Mapping template, Stack stack) {
    if (!Sam.isSam(template)) {
      return stack;
    }
    var refused = new Problems();
    var declarations = lowered(stack.declarations(), refused);
    var problems = new ArrayList<>(stack.problems());
    problems.addAll(refused.list());
    return new Stack(
        Sam.NAME,
        stack.name(),
        stack.source(),
        stack.region(),
        declarations,
        stack.nested(),
        problems);
  }

  private static List<Declaration> lowered(List<Declaration> declarations, Problems problems) {
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
}
