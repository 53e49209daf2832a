package dev.faregate.aws.lambda;

import dev.faregate.catalog.Catalog;

/// What AWS takes where a function says nothing.
///
/// @param memory in MB
/// @param timeout in seconds
/// @param storage in MB
record LambdaDefaults(
    long memory, long timeout, long storage, String architecture, String packageType) {

  static LambdaDefaults of(Catalog catalog) {
    return new LambdaDefaults(
        number(catalog, LambdaLimits.MEMORY),
        number(catalog, LambdaLimits.TIMEOUT),
        number(catalog, LambdaLimits.STORAGE),
        catalog.choices(LambdaLimits.ARCHITECTURES).byDefault(),
        catalog.choices(LambdaLimits.PACKAGE_TYPES).byDefault());
  }

  private static long number(Catalog catalog, String limit) {
    return catalog.range(limit).byDefault().orElseThrow();
  }
}
