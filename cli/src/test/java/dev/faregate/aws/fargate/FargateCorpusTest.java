package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Format;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.format.cloudformation.CloudFormation;
import dev.faregate.format.ecs.EcsTaskDefinition;
import dev.faregate.resource.Resource;
import dev.faregate.source.Bounds;
import dev.faregate.source.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Finds the tasks of real descriptors, where there are some beside the project.
class FargateCorpusTest {
  private static final List<Format> FORMATS =
      List.of(new EcsTaskDefinition(), new CloudFormation());

  private static final Set<String> KINDS =
      Set.of("ecs-task-definition", "cloudformation", "cdk-out");

  @Test
  void theTasksOfRealDescriptorsAreFound() throws IOException {
    var corpus = corpus();
    var differences = new ArrayList<String>();
    int expected = 0;
    int found = 0;
    int priced = 0;
    for (var row : descriptors(corpus)) {
      var resources = resources(corpus, row[0]);
      int definitions = count(resources, FargateTaskDefinition.class);
      expected += Integer.parseInt(row[8]);
      found += definitions;
      priced += count(resources, FargateTask.class);
      if (definitions != Integer.parseInt(row[8])) {
        differences.add(row[0] + ": " + definitions + " of " + row[8]);
      }
    }
    System.out.println(
        "task definitions for Fargate: " + found + " of " + expected + "; run as " + priced);
    differences.forEach(System.out::println);
    assertThat(differences).hasSizeLessThan(10);
  }

  @Test
  void whatAwsAcceptsIsNotFlagged() throws IOException {
    var corpus = corpus();
    var files = new HashSet<String>();
    for (var row : rows(corpus, "VALID-TRICKY.csv")) {
      files.add(row[0]);
    }
    var flagged = new ArrayList<String>();
    for (var file : files) {
      for (var message : Judged.of(resources(corpus, file)).messages()) {
        flagged.add(file + ": " + message);
      }
    }
    assertThat(flagged).isEmpty();
  }

  @Test
  void whatIsFlaggedIsKnownToBeWrong() throws IOException {
    var corpus = corpus();
    var flagged = new ArrayList<String>();
    for (var row : descriptors(corpus)) {
      for (var message : Judged.of(resources(corpus, row[0])).messages()) {
        flagged.add(row[0] + ": " + message);
      }
    }
    flagged.forEach(System.out::println);
    var invalid = new HashSet<String>();
    for (var row : rows(corpus, "INVALID.csv")) {
      invalid.add(row[0]);
    }
    assertThat(flagged.stream().filter(line -> !known(line, invalid))).hasSizeLessThan(10);
  }

  private static boolean known(String line, Set<String> invalid) {
    return invalid.contains(line.substring(0, line.indexOf(": ")));
  }

  private static int count(List<? extends Resource> resources, Class<?> kind) {
    return (int) resources.stream().filter(kind::isInstance).count();
  }

  private static List<? extends Resource> resources(Path corpus, String file) throws IOException {
    var stacks = new ArrayList<Stack>();
    var path = corpus.resolve(file);
    if (!Files.isRegularFile(path)) {
      return List.of();
    }
    var source = Reader.read(file, Files.readAllBytes(path), Bounds.DEFAULT);
    for (var document : source.documents()) {
      for (var format : FORMATS) {
        if (format.recognises(document)) {
          stacks.add(format.read(source, document, Inputs.NONE));
          break;
        }
      }
    }
    var resources = new Fargate().read(stacks, Inputs.NONE, Catalog.bundled());
    for (var resource : resources) {
      if (resource instanceof FargateTask task) {
        assertThat(Templates.charges(task, Templates.usage())).isNotEmpty();
      }
    }
    return resources;
  }

  private static List<String[]> descriptors(Path corpus) throws IOException {
    return rows(corpus, "MANIFEST.csv").stream().filter(row -> KINDS.contains(row[1])).toList();
  }

  private static List<String[]> rows(Path corpus, String table) throws IOException {
    return Files.readAllLines(corpus.resolve(table)).stream()
        .skip(1)
        .map(line -> line.split(","))
        .filter(row -> row.length > 2)
        .toList();
  }

  private static Path corpus() {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/corpus"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "no corpus beside the project");
    return folder.resolve("shared/corpus");
  }
}
