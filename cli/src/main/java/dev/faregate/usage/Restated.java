package dev.faregate.usage;

import dev.faregate.resource.Resource;

/// Says where a figure stands in place of where somebody said it does: for one scenario of many.
@FunctionalInterface
public interface Restated {
  /// @param resource whose figure it is; one that is not in the descriptors is known by its name
  /// @param figure as it is written
  Setting of(Resource resource, UsageName name, Setting said, Figure figure);
}
