package dev.faregate.rule;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Resource;

/// One thing that can be wrong with a resource. Named for the fault, and its class, its page and
/// its identifier say that name once each.
public interface Rule<R extends Resource> {
  /// What it judges.
  Class<R> subject();

  /// Reports what is wrong, and what could not be judged. Never throws for what a descriptor says.
  void check(R resource, Catalog catalog, Reporter reporter);

  /// The class name in kebab case: `lambda-memory-out-of-range`.
  default String name() {
    return Names.kebab(getClass().getSimpleName());
  }

  default Severity severity() {
    return Severity.ERROR;
  }

  /// How severe it is with what is known of the account: a quota that can be raised is an error
  /// once somebody says what it is.
  default Severity severity(Catalog catalog) {
    return severity();
  }
}
