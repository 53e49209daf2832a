package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faregate.format.Files;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.source.Bounds;
import dev.faregate.source.Reader;
import dev.faregate.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// All SAM templates at hand.
class SamCorpusTest {
  private static final Path ROOT = beside(Path.of("").toAbsolutePath());

  @Test
  void everyTemplateIsLoweredAndNoSamTypeIsLeft() throws IOException {
    var manifest = corpus().resolve("MANIFEST.csv");
    var lines = java.nio.file.Files.readAllLines(manifest);
    int read = 0;
    int agree = 0;
    var differences = new ArrayList<String>();
    for (var line : lines) {
      var columns = line.split(",", -1);
      var source = columns[0].startsWith("sam/") ? read(columns[0]) : null;
      if (source == null
          || source.documents().isEmpty()
          || !new Sam().recognises(source.documents().getFirst())) {
        continue;
      }
      var stack = new Sam().read(source, source.documents().getFirst(), inputs());
      assertNoneLeft(stack);
      read++;
      int functions = functions(stack);
      if (functions == Integer.parseInt(columns[7])) {
        agree++;
      } else {
        differences.add(columns[0] + ": " + functions + ", not " + columns[7]);
      }
    }
    System.out.println(
        read + " SAM templates lowered, " + agree + " with as many functions as the list says");
    differences.forEach(System.out::println);
    // The list counts without evaluating: false conditions and loops make the difference.
    assertThat(agree * 100).isGreaterThan(read * 95);
  }

  private static void assertNoneLeft(Stack stack) {
    assertThat(stack.declarations())
        .as(stack.source().file())
        .allSatisfy(
            declaration -> assertThat(declaration.type()).doesNotStartWith("AWS::Serverless"));
    stack.nested().forEach(SamCorpusTest::assertNoneLeft);
  }

  private static int functions(Stack stack) {
    int functions = 0;
    for (var declaration : stack.declarations()) {
      if (declaration.type().equals("AWS::Lambda::Function")) {
        functions++;
      }
    }
    return functions;
  }

  private static Path corpus() {
    assumeTrue(java.nio.file.Files.isDirectory(ROOT), "no corpus beside the project");
    return ROOT;
  }

  private static Path beside(Path folder) {
    for (var here = folder; here.getParent() != null; here = here.getParent()) {
      var corpus = here.resolveSibling("shared").resolve("corpus");
      if (java.nio.file.Files.isDirectory(corpus)) {
        return corpus;
      }
    }
    return folder.resolve("absent");
  }

  private static Source read(String path) {
    try {
      var bytes = java.nio.file.Files.readAllBytes(ROOT.resolve(path));
      return Reader.read(path, bytes, Bounds.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Inputs inputs() {
    Files files =
        (from, path) -> {
          var file = Path.of(from).resolveSibling(path).normalize().toString();
          return java.nio.file.Files.isRegularFile(ROOT.resolve(file))
              ? read(file)
              : Files.NONE.open(from, path);
        };
    return new Inputs(Map.of(), Optional.empty(), Map.of(), files);
  }
}
