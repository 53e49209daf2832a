package dev.faregate.aws.fargate;

import dev.faregate.format.Declaration;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;

/// A declaration and the stack it stands in.
///
/// @param region where the stack runs
record Declared(Declaration declaration, Stack stack, String region) {

  String type() {
    return declaration.type();
  }

  Place place() {
    var own = declaration.metadata().get("faregate");
    return new Place(
        stack.qualified(declaration.name()),
        declaration.type(),
        region,
        declaration.at(),
        declaration.condition().map(unknown -> unknown.reason()),
        own.isPresent() && own.get() instanceof Mapping settings
            ? settings
            : Mapping.empty(declaration.metadata().origin()));
  }
}
