package dev.faregate.catalog.build;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.build.CatalogData.LimitRuleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads all data files below a folder, and holds them against each other.
final class DataFiles {
  private static final String RUNTIMES = "limits/runtimes.yaml";

  private final Path root;

  /// What is wrong: the first thing of each file.
  private final List<String> problems = new ArrayList<>();

  private DataFiles(Path root) {
    this.root = root;
  }

  /// @throws DataException if anything is wrong with them
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
    var meters = each("prices", file -> PricesFile.read(file, places));
    var limits = new ArrayList<Limit>();
    var limitRules = new ArrayList<LimitRuleData>();
    for (var line : each("limits", DataFiles::limits)) {
      limits.add(line.limit());
      line.rule().ifPresent(limitRules::add);
    }
    var allowances = each("free-tier.yaml", FreeTierFile::read);
    var freeTypes = each("free-types.yaml", FreeTypesFile::read);
    var shapes = each("types.yaml", TypesFile::read);
    var typeNames = each("type-names.yaml", TypeNamesFile::read);
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    meters.sort(Comparator.comparing(data -> data.meter().name()));
    limits.sort(Comparator.comparing(Limit::name));
    var runtimes = RuntimesFile.of(file(RUNTIMES)).runtimes();
    var data =
        new CatalogData(
            regions,
            meters,
            allowances,
            limits,
            runtimes,
            freeTypes,
            limitRules,
            shapes,
            typeNames);
    References.check(data, partitions);
    return data;
  }

  private static List<LimitsFile.Line> limits(Section file) {
    return file.find("runtimes").isPresent()
        ? List.of(new LimitsFile.Line(RuntimesFile.of(file).choices(), Optional.empty()))
        : LimitsFile.read(file);
  }

  /// Reads a file, or all files of a folder.
  private <T> List<T> each(String name, Function<Section, List<T>> reader) throws IOException {
    var all = new ArrayList<T>();
    for (var file : names(name)) {
      try {
        all.addAll(reader.apply(file(file)));
      } catch (DataException e) {
        problems.add(e.getMessage());
      }
    }
    return all;
  }

  private Section file(String name) throws IOException {
    return Section.of(DataReader.read(root, name));
  }

  private List<String> names(String name) throws IOException {
    if (!Files.isDirectory(root.resolve(name))) {
      return List.of(name);
    }
    try (var files = Files.list(root.resolve(name))) {
      return files.map(path -> name + "/" + path.getFileName()).sorted().toList();
    }
  }
}
