package dev.faregate.catalog.build;

import dev.faregate.catalog.build.CatalogData.PriceList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every combination of dates and source once, numbered in the order of first use.
final class StampTable {
  private final Map<Stamp, Integer> numbers = new LinkedHashMap<>();
  private final TextTable texts;

  StampTable(TextTable texts) {
    this.texts = texts;
  }

  int number(PriceList list) {
    var stamp =
        new Stamp(
            texts.number(list.since()),
            texts.number(list.provenance().source()),
            texts.number(list.provenance().read()));
    var known = numbers.get(stamp);
    if (known != null) {
      return known;
    }
    numbers.put(stamp, numbers.size());
    return numbers.size() - 1;
  }

  Bytes section() {
    var bytes = new Bytes();
    for (var stamp : numbers.keySet()) {
      bytes.int32(stamp.since()).int32(stamp.source()).int32(stamp.read());
    }
    return bytes;
  }

  private record Stamp(int since, int source, int read) {}
}
