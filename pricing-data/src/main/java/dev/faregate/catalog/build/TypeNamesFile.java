package dev.faregate.catalog.build;

import dev.faregate.catalog.build.CatalogData.TypeNames;
import java.util.ArrayList;
import java.util.List;

/// Reads `type-names.yaml`.
final class TypeNamesFile {
  private TypeNamesFile() {}

  static List<TypeNames> read(Section file) {
    Sources.of(file.only("source", "read", "sources", "services")).provenance();
    var services = Section.of(file.get("services"));
    var all = new ArrayList<TypeNames>();
    for (var field : services.sorted()) {
      var names = services.text(field.name()).strip().split("\\s+");
      all.add(new TypeNames(field.name(), List.of(names)));
    }
    return all;
  }
}
