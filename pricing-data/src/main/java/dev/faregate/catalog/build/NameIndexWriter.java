package dev.faregate.catalog.build;

import dev.faregate.catalog.CatalogLayout;
import java.util.Map;

/// Writes an index of names: how many cells it has, then for each the number of its name's text,
/// plus one, and the number under the name. Half of the cells are empty.
final class NameIndexWriter {
  private NameIndexWriter() {}

  /// How many bytes an index takes.
  static int size(int names) {
    return 4 + 8 * cells(names);
  }

  static Bytes write(Map<String, Integer> numbers, TextTable texts) {
    int count = cells(numbers.size());
    var cells = new int[2 * count];
    for (var number : numbers.entrySet()) {
      int cell = CatalogLayout.cell(number.getKey(), count);
      while (cells[2 * cell] > 0) {
        cell = (cell + 1) % count;
      }
      cells[2 * cell] = texts.number(number.getKey()) + 1;
      cells[2 * cell + 1] = number.getValue();
    }
    var bytes = new Bytes().int32(count);
    for (int value : cells) {
      bytes.int32(value);
    }
    return bytes;
  }

  /// A power of two.
  private static int cells(int names) {
    return Integer.highestOneBit(2 * names + 1) * 2;
  }
}
