package dev.faregate.catalog.build;

import dev.faregate.catalog.Allowance;
import java.util.ArrayList;
import java.util.List;

/// Reads `free-tier.yaml`.
final class FreeTierFile {
  private FreeTierFile() {}

  static List<Allowance> read(Section file) {
    var sources = Sources.of(file.only("source", "read", "sources", "allowances"));
    var allowances = new ArrayList<Allowance>();
    for (var field : Section.of(file.get("allowances")).sorted()) {
      var section = Section.of(field.value());
      section.only("amount", "unit", "meters", "partitions", "source", "read");
      allowances.add(
          new Allowance(
              field.name(),
              section.whole("amount"),
              section.text("unit"),
              section.texts("meters"),
              section.texts("partitions"),
              sources.within(section).provenance()));
    }
    return allowances;
  }
}
