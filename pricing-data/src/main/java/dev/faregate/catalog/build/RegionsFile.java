package dev.faregate.catalog.build;

import dev.faregate.catalog.Region;
import java.util.ArrayList;
import java.util.List;

/// Reads `regions.yaml`.
final class RegionsFile {
  private RegionsFile() {}

  static List<Region> read(Section file) {
    Sources.of(file.only("source", "read", "regions"));
    var regions = new ArrayList<Region>();
    for (var field : Section.of(file.get("regions")).sorted()) {
      var region = Section.of(field.value()).only("name", "prefix", "partition");
      regions.add(
          new Region(
              field.name(), region.text("name"), region.text("prefix"), region.text("partition")));
    }
    return regions;
  }
}
