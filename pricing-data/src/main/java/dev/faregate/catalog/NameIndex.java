package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Numbers by name, found by the name's hash in a step or two: a binary search would decode ten
/// other names on its way.
final class NameIndex {
  private static final int CELL = 8;

  private final CatalogFile file;
  private final int first;
  private final int cells;

  /// @param at where the index begins
  NameIndex(CatalogFile file, int at) {
    this.file = file;
    this.first = at + 4;
    this.cells = file.cursor(at).int32();
  }

  /// The number under a name, -1 if there is none.
  int find(String name) {
    for (int cell = CatalogLayout.cell(name, cells); ; cell = cell + 1 & cells - 1) {
      var cursor = file.cursor(first + CELL * cell);
      int text = cursor.int32();
      if (text == 0) {
        return -1;
      }
      if (file.text(text - 1).equals(name)) {
        return cursor.int32();
      }
    }
  }

  /// Sorted.
  List<String> names() {
    var names = new ArrayList<String>();
    for (int cell = 0; cell < cells; cell++) {
      int text = file.cursor(first + CELL * cell).int32();
      if (text > 0) {
        names.add(file.text(text - 1));
      }
    }
    Collections.sort(names);
    return names;
  }
}
