package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.List;

/// The types of a family, sorted, and where the tariffs of each begin.
final class TypeTable {
  private static final int CELL = 8;

  private final CatalogFile file;
  private final int first;
  private final int size;

  TypeTable(CatalogFile file, int at) {
    this.file = file;
    this.first = at;
    this.size = file.cursor(at).int32();
  }

  List<String> names() {
    var names = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) {
      names.add(name(i));
    }
    return names;
  }

  /// Where the tariffs of a type begin, -1 if there is no such type.
  int prices(String type) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = name(middle).compareTo(type);
      if (order == 0) {
        return first + file.cursor(cell(middle) + 4).int32();
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private String name(int index) {
    return file.text(file.cursor(cell(index)).int32());
  }

  private int cell(int index) {
    return first + 4 + CELL * index;
  }
}
