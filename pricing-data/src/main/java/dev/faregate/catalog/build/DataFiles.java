package dev.faregate.catalog.build;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.build.CatalogData.MeterData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads all data files below a folder, and holds them against each other.
final class DataFiles {
  private final Path root;

  private DataFiles(Path root) {
    this.root = root;
  }

  static CatalogData read(Path root) throws IOException {
    return new DataFiles(root).read();
  }

  private CatalogData read() throws IOException {
    var regions = RegionsFile.read(file("regions.yaml"));
    var partitions = new HashSet<String>();
    var places = new HashSet<String>();
    for (var region : regions) {
      partitions.add(region.partition());
      places.add(region.code());
    }
    places.addAll(partitions);
    var meters = meters(places);
    var allowances = FreeTierFile.read(file("free-tier.yaml"));
    var runtimes = RuntimesFile.of(file("limits/runtimes.yaml"));
    var data = new CatalogData(regions, meters, allowances, limits(runtimes), runtimes.runtimes());
    References.check(data, partitions);
    return data;
  }

  private List<MeterData> meters(Set<String> places) throws IOException {
    var meters = new ArrayList<MeterData>();
    for (var name : names("prices")) {
      meters.addAll(PricesFile.read(file(name), places));
    }
    meters.sort(Comparator.comparing(data -> data.meter().name()));
    return meters;
  }

  private List<Limit> limits(RuntimesFile runtimes) throws IOException {
    var limits = new ArrayList<Limit>();
    limits.add(runtimes.choices());
    for (var name : names("limits")) {
      if (!name.equals("limits/runtimes.yaml")) {
        limits.addAll(LimitsFile.read(file(name)));
      }
    }
    limits.sort(Comparator.comparing(Limit::name));
    return limits;
  }

  private Section file(String name) throws IOException {
    return Section.of(DataReader.read(root, name));
  }

  private List<String> names(String folder) throws IOException {
    try (var files = Files.list(root.resolve(folder))) {
      return files.map(path -> folder + "/" + path.getFileName()).sorted().toList();
    }
  }
}
