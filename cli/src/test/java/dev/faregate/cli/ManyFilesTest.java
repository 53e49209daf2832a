package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of many files, which several threads read and check.
class ManyFilesTest {
  private static final int FILES = 500;
  // A report tells findings and unreadable files apart; each kind has its order.
  private static final Predicate<String> UNREADABLE = line -> line.contains("faregate.unreadable");

  @TempDir Path folder;

  @Test
  void manyTogetherSayInOrderWhatEachSaysAlone() throws IOException {
    var alone = new ArrayList<String>();
    for (int i = 0; i < FILES; i++) {
      var name = "t%03d.yaml".formatted(i);
      Files.writeString(folder.resolve(name), template(i));
      alone.addAll(checkstyle(name));
    }
    assertThat(alone).hasSizeGreaterThan(Concurrently.MANY);
    var together = checkstyle(".");
    assertThat(together)
        .filteredOn(UNREADABLE)
        .isEqualTo(alone.stream().filter(UNREADABLE).toList());
    assertThat(together)
        .filteredOn(UNREADABLE.negate())
        .isEqualTo(alone.stream().filter(UNREADABLE.negate()).toList());
  }

  @Test
  void aSecondRunSaysTheSame() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve("t" + i + ".yaml"), template(i));
    }
    var first = new Terminal(folder).run("check", ".", "--output", "json");
    for (int i = 0; i < 3; i++) {
      assertThat(new Terminal(folder).run("check", ".", "--output", "json")).isEqualTo(first);
    }
  }

  @Test
  void noProgressIsShownWithoutATerminal() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve("t" + i + ".yaml"), template(i));
    }
    assertThat(new Terminal(folder).run("check", ".").err()).isEmpty();
  }

  /// Of the files of a commit, only what is a descriptor counts.
  @Test
  void foreignFilesOfACommitFailNothing() throws IOException {
    Files.writeString(folder.resolve("chart.yaml"), "{{- if .Values.on }}\nkind: [\n{{- end }}\n");
    Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\"}");
    Files.writeString(folder.resolve("faregate.yaml"), "region: eu-west-1\n");
    var line =
        List.of("check", "--quiet", "chart.yaml", "package.json", "faregate.yaml", "gone.yaml");
    assertThat(new Terminal(folder).run(line).status()).isNotZero();
    var lenient = new ArrayList<>(line);
    lenient.add("--if-descriptor");
    assertThat(new Terminal(folder).run(lenient)).isEqualTo(new Terminal.Printed("", "", 0));
  }

  @Test
  void aBrokenTemplateOfACommitFailsIt() throws IOException {
    Files.writeString(
        folder.resolve("t.yaml"), "AWSTemplateFormatVersion: '2010-09-09'\nResources: [\n");
    var printed = new Terminal(folder).run("check", "--quiet", "--if-descriptor", "t.yaml");
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.out()).contains("t.yaml:");
  }

  /// One line per finding, each after its file's name.
  private List<String> checkstyle(String path) {
    var file = "";
    var lines = new ArrayList<String>();
    for (var line :
        new Terminal(folder).run("check", path, "--output", "checkstyle").out().split("\n", -1)) {
      if (line.contains("<file ")) {
        file = line.strip();
      } else if (line.contains("<error ")) {
        lines.add(file + line.strip());
      }
    }
    return lines;
  }

  /// Some in order, some not, some foreign, some broken.
  private static String template(int i) {
    if (i % 11 == 0) {
      return "a: " + i;
    }
    return """
    AWSTemplateFormatVersion: '2010-09-09'
    Resources:
      F%d:
        Type: AWS::Lambda::Function
        Properties:
          Code: { ZipFile: x }
          Handler: index.handler
          Runtime: python3.13
          Role: arn:aws:iam::123456789012:role/x
          MemorySize: %d
    """
            .formatted(i, i % 3 == 0 ? 512 : i)
        + (i % 13 == 0 ? "      Timeout: [\n" : "");
  }
}
