package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One small descriptor for each kind of failure that AWS reports only when one deploys, and beside
/// it the nearest one that AWS takes.
///
/// The first line of a file in `refused` says what AWS says, `# expect: RULE` which rule finds it;
/// the first line of one in `accepted` says why it is fine.
class DeployTimeFailuresTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/faregate").toAbsolutePath();
  private static final PrintStream QUIET = new PrintStream(OutputStream.nullOutputStream());
  private static final String EXPECT = "# expect: ";

  @TestFactory
  Stream<DynamicTest> whatAwsRefusesIsAnError() throws IOException {
    return files("refused")
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isRefused(file)));
  }

  @TestFactory
  Stream<DynamicTest> whatAwsTakesIsNone() throws IOException {
    return files("accepted")
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isTaken(file)));
  }

  private static void isRefused(Path file) throws IOException {
    var errors = errors(file);
    assertThat(errors).as(Files.readAllLines(file).getFirst()).isNotEmpty();
    expected(file).ifPresent(rule -> assertThat(errors).anyMatch(one -> one.startsWith(rule)));
  }

  private static void isTaken(Path file) {
    assertThat(errors(file)).isEmpty();
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (var files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList().stream();
    }
  }

  private static Optional<String> expected(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(EXPECT))
        .map(line -> line.substring(EXPECT.length()) + ": ")
        .findFirst();
  }

  /// The errors of a descriptor, each as `RULE: MESSAGE`.
  private static List<String> errors(Path file) {
    var arguments = new Arguments();
    arguments.addOperand(file.toString());
    arguments.add(CommonOptions.AS_OF.name(), Terminal.TODAY.toString());
    var run = Run.of(arguments, surroundings(file));
    var errors = new TreeSet<String>();
    for (var trouble : run.descriptors().troubles()) {
      if (trouble.severity() == Severity.ERROR) {
        errors.add(trouble.rule() + ": " + trouble.problem().message());
      }
    }
    for (var finding : run.checks().findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.rule() + ": " + finding.message());
      }
    }
    return List.copyOf(errors);
  }

  private static Surroundings surroundings(Path file) {
    return new Surroundings(
        Map.of(),
        file.getParent(),
        Terminal.TODAY,
        new ByteArrayInputStream(new byte[0]),
        QUIET,
        QUIET,
        new Surroundings.Terminal(false, 80));
  }
}
