package dev.faregate.format.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Declaration;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Reader;
import dev.faregate.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Real templates, where a collection of them lies beside the project.
class CorpusTest {
  private static final List<String> KINDS = List.of("cloudformation", "cdk-out", "sam");

  @Test
  void everyTemplateThatCanBeReadIsEvaluatedToTheLastCall() throws IOException {
    var sources = sources();
    var format = new CloudFormation();
    int templates = 0;
    int declarations = 0;
    var said = new TreeMap<String, Integer>();
    long start = System.nanoTime();
    for (var source : sources) {
      for (var document : source.documents()) {
        if (format.recognises(document)) {
          var stack = format.read(source, document, Inputs.NONE);
          templates++;
          declarations += stack.declarations().size();
          assertNoCallIsLeft(stack);
          stack.problems().forEach(problem -> said.merge(kind(problem.message()), 1, Integer::sum));
        }
      }
    }
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    report(templates, declarations, milliseconds, said);
    assertThat(templates).isGreaterThan(1000);
  }

  private static void report(
      int templates, int declarations, long milliseconds, Map<String, Integer> said) {
    var text = new StringBuilder();
    text.append(templates).append(" templates, ").append(declarations).append(" declarations, ");
    text.append(milliseconds).append(" ms");
    said.forEach((kind, count) -> text.append("\n  ").append(count).append("  ").append(kind));
    System.out.println(text);
  }

  /// A message without the names in it.
  private static String kind(String message) {
    return message.replaceAll("; did you mean.*", "").replaceAll("(Ref to|GetAtt of) [^,]*", "$1");
  }

  private static void assertNoCallIsLeft(Stack stack) {
    for (Declaration declaration : stack.declarations()) {
      assertThat(hasCall(declaration.properties())).as(declaration.name()).isFalse();
      assertThat(hasCall(declaration.metadata())).as(declaration.name()).isFalse();
    }
  }

  private static boolean hasCall(Node node) {
    return switch (node) {
      case Node.Call _ -> true;
      case Node.Sequence(var items, _) -> items.stream().anyMatch(CorpusTest::hasCall);
      case Mapping mapping -> mapping.entries().stream().anyMatch(entry -> hasCall(entry.value()));
      case Node.Text(var pieces, _) -> pieces.stream().anyMatch(CorpusTest::hasCall);
      default -> false;
    };
  }

  private static List<Source> sources() throws IOException {
    var sources = new ArrayList<Source>();
    for (var kind : KINDS) {
      try (var files = Files.walk(corpus().resolve(kind))) {
        for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
          var bytes = Files.readAllBytes(file);
          sources.add(Reader.read(file.toString(), bytes, Bounds.DEFAULT));
        }
      }
    }
    return sources;
  }

  private static Path corpus() {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/corpus"))) {
      folder = folder.getParent();
    }
    Assumptions.assumeTrue(folder != null, "no corpus beside the project");
    return folder.resolve("shared/corpus");
  }
}
