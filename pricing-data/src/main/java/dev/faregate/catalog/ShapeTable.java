package dev.faregate.catalog;

import java.util.Optional;

/// What CloudFormation types look like.
final class ShapeTable {
  private static final int CELL = 8;

  private final CatalogFile file;
  private final int first;
  private final int size;

  ShapeTable(CatalogFile file) {
    this.file = file;
    this.first = file.position(CatalogLayout.TYPES);
    this.size = file.cursor(first).int32();
  }

  Optional<String> of(String type) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int cell = first + 4 + CELL * middle;
      int order = file.text(file.cursor(cell).int32()).compareTo(type);
      if (order == 0) {
        return Optional.of(file.text(file.cursor(cell + 4).int32()));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
