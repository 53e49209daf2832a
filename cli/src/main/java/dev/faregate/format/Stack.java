package dev.faregate.format;

import dev.faregate.source.Problem;
import dev.faregate.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that one descriptor declares.
///
/// @param format the language's name
/// @param name empty for a descriptor that was named or found; for a nested stack, the path of the
///   resource that declares it: `Child`, `Child/Grandchild`
/// @param region where the descriptor itself says it runs
/// @param nested the stacks it declares by local path, each read once
/// @param problems what is wrong with the descriptor as a text of its language
public record Stack(
    String format,
    String name,
    Source source,
    Optional<String> region,
    List<Declaration> declarations,
    List<Stack> nested,
    List<Problem> problems) {
  public Stack {
    declarations = List.copyOf(declarations);
    nested = List.copyOf(nested);
    problems = List.copyOf(problems);
  }

  /// The declaration of that logical name.
  public Optional<Declaration> find(String logicalName) {
    for (var declaration : declarations) {
      if (declaration.name().equals(logicalName)) {
        return Optional.of(declaration);
      }
    }
    return Optional.empty();
  }

  /// The name of a resource of this stack as reports and settings write it.
  public String qualified(String logicalName) {
    return name.isEmpty() ? logicalName : name + "/" + logicalName;
  }

  /// This stack and what is nested in it, run in that region.
  public Stack in(String code) {
    var children = new ArrayList<Stack>(nested.size());
    for (var child : nested) {
      children.add(child.in(code));
    }
    return new Stack(format, name, source, Optional.of(code), declarations, children, problems);
  }
}
