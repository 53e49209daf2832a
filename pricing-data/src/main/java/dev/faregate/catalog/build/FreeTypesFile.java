package dev.faregate.catalog.build;

import java.util.List;

/// Reads `free-types.yaml`.
final class FreeTypesFile {
  private FreeTypesFile() {}

  static List<String> read(Section file) {
    Sources.of(file.only("source", "read", "sources", "types")).provenance();
    return file.texts("types");
  }
}
