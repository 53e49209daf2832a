package dev.faregate.usage;

import dev.faregate.resource.Resource;
import java.util.Optional;

/// What is known of how much is used.
public interface Usage {

  Month month();

  /// What somebody says of this figure of this resource: the first that speaks of option, profile,
  /// the resource's own settings, its name, the longest wildcard, its type.
  Optional<Setting> find(Resource resource, UsageName name);

  /// The same, unknown where nobody speaks.
  default Setting setting(Resource resource, UsageName name) {
    var found = find(resource, name);
    return found.isPresent() ? found.get() : Setting.unknown("no usage given");
  }
}
