package dev.faregate.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Runs what users run most, so that the JVM can record what it loads in the start-up cache. Run by
/// the launcher with `-XX:AOTCacheOutput`, never by users.
public final class StartupTraining {
  private static final String TEMPLATE = "training.yaml";

  private StartupTraining() {}

  public static void main(String[] arguments) throws IOException {
    byte[] template;
    try (InputStream resource = StartupTraining.class.getResourceAsStream(TEMPLATE)) {
      if (resource == null) {
        throw new IOException("no " + TEMPLATE + " in the jar");
      }
      template = resource.readAllBytes();
    }
    for (var line :
        List.of(
            List.of("check", "-"),
            List.of("price", "-"),
            List.of("price", "-", "--output", "json", "--usage", "requests=1M..3M..10M"),
            List.of("price", "-", "--month", "2026-12", "--color", "always"),
            List.of("quote", "lambda", "--memory", "1536", "--requests", "3M"),
            List.of("quote", "fargate", "--cpu", "1", "--memory", "2GB"))) {
      Cli.run(line, surroundings(template));
    }
  }

  private static Surroundings surroundings(byte[] template) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Surroundings(
        Map.of("AWS_REGION", "eu-west-1"),
        Path.of("").toAbsolutePath(),
        LocalDate.EPOCH,
        new ByteArrayInputStream(template),
        nowhere,
        nowhere,
        new Surroundings.Terminal(false, 80));
  }
}
