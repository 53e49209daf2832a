package dev.faregate.cli;

import dev.faregate.catalog.Catalog;

/// The version of the program and of its price book.
final class Version {
  /// As in pom.xml; a test holds them equal.
  static final String PROGRAM = "0.1.0";

  private Version() {}

  static String text() {
    var catalog = Catalog.bundled();
    return "faregate "
        + PROGRAM
        + "\nprices read "
        + catalog.oldest()
        + " to "
        + catalog.newest()
        + ", "
        + catalog.digest()
        + "\n";
  }
}
