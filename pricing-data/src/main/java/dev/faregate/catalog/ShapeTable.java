package dev.faregate.catalog;

import java.util.List;
import java.util.Optional;

/// What CloudFormation types look like.
final class ShapeTable {
  private final CatalogFile file;
  private final NameIndex types;
  private final int first;

  ShapeTable(CatalogFile file) {
    this.file = file;
    this.first = file.position(CatalogLayout.TYPES);
    this.types = new NameIndex(file, first);
  }

  Optional<Shape> properties(String type) {
    var cursor = cursor(type);
    if (cursor.isEmpty()) {
      return Optional.empty();
    }
    Records.texts(file, cursor.get());
    return Optional.of(Shape.read(file, cursor.get()));
  }

  Optional<List<String>> attributes(String type) {
    var cursor = cursor(type);
    return cursor.isEmpty() ? Optional.empty() : Optional.of(Records.texts(file, cursor.get()));
  }

  private Optional<Cursor> cursor(String type) {
    int at = types.find(type);
    return at < 0 ? Optional.empty() : Optional.of(file.cursor(first + at));
  }
}
