package dev.faregate.aws.cloudformation;

import dev.faregate.catalog.Catalog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The shapes of CloudFormation's types.
final class Shapes {
  private Shapes() {}

  /// The properties of a type; empty where nobody wrote them down.
  static Optional<Shape> properties(String type, Catalog catalog) {
    var text = catalog.typeShape(type);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Shape.of(text.get().substring(text.get().indexOf('|') + 1)));
  }

  /// What `Fn::GetAtt` gives of a type; empty where nobody wrote it down.
  static Optional<List<String>> attributes(String type, Catalog catalog) {
    var text = catalog.typeShape(type);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Arrays.asList(text.get().substring(0, text.get().indexOf('|')).split(" ")));
  }
}
