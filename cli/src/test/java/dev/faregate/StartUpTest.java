package dev.faregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the commands that a commit hook runs must not load, because it takes milliseconds even from
/// the start-up cache (decision 0004).
class StartUpTest {
  private static final Path TEMPLATE = Path.of("..", "examples", "orders", "template.yaml");
  private static final Path JDK = Path.of(System.getProperty("java.home"));

  private static final List<String> SLOW =
      List.of(
          "dev.faregate.catalog.build.",
          "dev.faregate.cli.Baseline",
          "dev.faregate.cli.Budget",
          "dev.faregate.cli.Diff",
          "dev.faregate.cli.Fixing",
          "dev.faregate.cli.Git",
          "dev.faregate.cli.Overruling",
          "dev.faregate.rule.Suppressi",
          "dev.faregate.cli.ReportTargets",
          "dev.faregate.report.Budget",
          "dev.faregate.report.Csv",
          "dev.faregate.report.Change",
          "dev.faregate.report.Fingerprints",
          "dev.faregate.report.Focus",
          "dev.faregate.report.Headline",
          "dev.faregate.report.Html",
          "dev.faregate.report.Json",
          "dev.faregate.report.Markdown",
          "dev.faregate.report.Sarif",
          "dev.faregate.report.Told",
          "dev.faregate.report.Xml",
          "java.lang.String$$StringConcat",
          "java.lang.runtime.",
          "java.math.BigDecimal",
          "java.nio.channels.FileChannel",
          "java.security.MessageDigest",
          "java.time.format.DateTimeFormatter",
          "java.time.zone.TzdbZoneRulesProvider",
          "java.util.Formatter",
          "java.util.ServiceLoader",
          "java.util.logging.",
          "java.util.regex.",
          "org.snakeyaml.",
          "org.tomlj.",
          "picocli.",
          "tools.jackson.");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"check", "price"})
  void nothingSlowIsLoaded(String command) throws Exception {
    var loaded = loaded(command);
    assertThat(loaded).contains("dev.faregate.Faregate", "dev.faregate.source.QuickYaml");
    assertThat(loaded).filteredOn(StartUpTest::isSlow).isEmpty();
  }

  private static boolean isSlow(String type) {
    return SLOW.stream().anyMatch(type::startsWith) || type.contains("$$TypeSwitch");
  }

  /// The classes a run loads. Without verification, which loads more than is used.
  private List<String> loaded(String command) throws IOException, InterruptedException {
    var log = folder.resolve("classes");
    var process =
        new ProcessBuilder(
                JDK.resolve("bin/java").toString(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Xlog:disable",
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.faregate.Faregate",
                command,
                TEMPLATE.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("out"))).isZero();
    return Files.readAllLines(log).stream().map(line -> line.split(" ", 2)[0]).toList();
  }
}
