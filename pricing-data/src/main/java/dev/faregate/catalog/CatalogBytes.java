package dev.faregate.catalog;

/// The compiled catalog, as text constants of a class: opening a resource of a jar costs a command
/// some ten milliseconds at start-up, a constant of a class in the start-up cache costs nothing.
///
/// This is the empty form. The build replaces its class file by one that
/// [dev.faregate.catalog.build.CatalogClass] writes.
final class CatalogBytes {
  private CatalogBytes() {}

  /// A part of the catalog, one character for each byte; empty behind the last.
  static String part(int number) {
    return "";
  }
}
