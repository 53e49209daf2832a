package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Reads a collection of real descriptors, where there is one beside the project.
class CorpusTest {
  private static final int MOST_UNREADABLE = 60;

  @Test
  void everyRealDescriptorIsReadOrRefusedWithAReason() throws IOException {
    var corpus = corpus();
    Map<String, List<String>> refused = new TreeMap<>();
    int files = 0;
    for (var file : descriptors(corpus)) {
      files++;
      var source = Reader.read(file.toString(), Files.readAllBytes(file), Bounds.DEFAULT);
      for (var problem : source.problems()) {
        if (problem.fatal()) {
          refused.computeIfAbsent(kind(problem), _ -> new ArrayList<>()).add(where(file, problem));
        }
      }
    }
    refused.forEach(
        (kind, places) -> System.out.println(places.size() + " × " + kind + " " + places));
    System.out.println(files + " files read");
    assertThat(files).isPositive();
    assertThat(refused.values().stream().mapToInt(List::size).sum()).isLessThan(MOST_UNREADABLE);
    assertThat(refused.keySet()).noneMatch(kind -> kind.contains("this is not valid YAML ("));
  }

  private static Path corpus() {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/corpus"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "no corpus beside the project");
    return folder.resolve("shared/corpus");
  }

  private static List<Path> descriptors(Path corpus) throws IOException {
    try (var all = Files.walk(corpus)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(ya?ml|json|template|asl)"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static String kind(Problem problem) {
    return problem.message().replaceAll("\\d+", "N");
  }

  private static String where(Path file, Problem problem) {
    return file.getFileName() + ":" + problem.origin().at().orElseThrow().line();
  }
}
