package dev.faregate.aws.invocation;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.source.Node;
import java.util.Optional;

/// Finds the function that something leads to, where it is declared in the same stack.
final class Invoked {
  /// From an alias to its version to the function.
  private static final int HOPS = 3;

  private Invoked() {}

  /// @param property that names the function, a version or an alias of it
  static Optional<DeclaredResource> function(DeclaredResource from, String property) {
    return function(from, property, HOPS);
  }

  private static Optional<DeclaredResource> function(
      DeclaredResource from, String property, int hops) {
    var node = from.declaration().node(property);
    if (node.isEmpty() || !(node.get() instanceof Node.Reference) || hops == 0) {
      return Optional.empty();
    }
    var named = from.referenced(node.get());
    var type = named.isEmpty() ? "" : named.get().type();
    return switch (type) {
      case "AWS::Lambda::Function" -> named;
      case Invocation.ALIAS, Invocation.VERSION -> function(named.get(), "FunctionName", hops - 1);
      default -> Optional.empty();
    };
  }

  /// Whether the function keeps its tenants apart.
  static boolean hasTenants(DeclaredResource function) {
    var mode = function.declaration().text("TenancyConfig.TenantIsolationMode");
    return mode.orAssume("").equals("PER_TENANT");
  }
}
