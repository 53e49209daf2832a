package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.List;

/// Regions by code. Partitions are numbered after them, so that a tariff's line can name either.
final class RegionTable {
  private final List<Region> regions;
  private final int[] partitions;

  RegionTable(CatalogFile file) {
    var cursor = file.section(CatalogLayout.REGIONS);
    int size = cursor.count();
    regions = new ArrayList<>(size);
    partitions = new int[size];
    for (int i = 0; i < size; i++) {
      var code = file.text(cursor.number());
      var name = file.text(cursor.number());
      var prefix = file.text(cursor.number());
      partitions[i] = cursor.count();
      regions.add(new Region(code, name, prefix, file.text(cursor.number())));
    }
  }

  List<Region> all() {
    return List.copyOf(regions);
  }

  Region region(int number) {
    return regions.get(number);
  }

  /// -1 if there is no such region.
  int number(String code) {
    for (int i = 0; i < regions.size(); i++) {
      if (regions.get(i).code().equals(code)) {
        return i;
      }
    }
    return -1;
  }

  /// The number of a region's partition.
  int partition(int region) {
    return partitions[region];
  }
}
