package dev.faregate.catalog.build;

import dev.faregate.catalog.build.CatalogData.TypeShape;
import java.util.ArrayList;
import java.util.List;

/// Reads `types.yaml`.
final class TypesFile {
  private TypesFile() {}

  static List<TypeShape> read(Section file) {
    Sources.of(file.only("source", "read", "sources", "types")).provenance();
    var shapes = new ArrayList<TypeShape>();
    for (var field : Section.of(file.get("types")).sorted()) {
      var type = Section.of(field.value()).only("attributes", "properties");
      var properties = type.text("properties").strip();
      check(properties, type);
      var attributes = type.text("attributes", "").strip();
      var names = attributes.isEmpty() ? List.<String>of() : List.of(attributes.split("\\s+"));
      shapes.add(new TypeShape(field.name(), names, properties));
    }
    return shapes;
  }

  /// What is opened is closed.
  private static void check(String properties, Section type) {
    var open = new StringBuilder();
    for (int i = 0; i < properties.length(); i++) {
      char letter = properties.charAt(i);
      if (letter == '{' || letter == '[') {
        open.append(letter == '{' ? '}' : ']');
      } else if (letter == '}' || letter == ']') {
        int last = open.length() - 1;
        if (last < 0 || open.charAt(last) != letter) {
          throw new DataException(type.place(), letter + " closes nothing");
        }
        open.setLength(last);
      }
    }
    if (!open.isEmpty()) {
      throw new DataException(type.place(), open + " is missing");
    }
  }
}
