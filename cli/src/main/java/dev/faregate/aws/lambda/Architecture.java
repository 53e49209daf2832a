package dev.faregate.aws.lambda;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import java.util.Optional;

/// On which processors a function runs, and for which something else is made.
final class Architecture {
  private Architecture() {}

  /// That of a function, empty where it is not known.
  static Optional<String> of(DeclaredResource function, Catalog catalog) {
    var written = function.declaration().node("Architectures");
    if (written.isEmpty()) {
      return Optional.of(catalog.choices(LambdaLimits.ARCHITECTURES).byDefault());
    }
    return written.get() instanceof Sequence(var items, _)
            && items.size() == 1
            && items.getFirst() instanceof Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /// Whether a resource lists architectures, all of them known, and this is none of them.
  static boolean excludes(DeclaredResource resource, String property, String architecture) {
    var listed = resource.declaration().node(property);
    if (listed.isEmpty() || !(listed.get() instanceof Sequence(var items, _)) || items.isEmpty()) {
      return false;
    }
    for (Node item : items) {
      if (!(item instanceof Scalar scalar) || scalar.text().equals(architecture)) {
        return false;
      }
    }
    return true;
  }
}
