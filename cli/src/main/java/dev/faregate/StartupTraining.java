package dev.faregate;

import dev.faregate.cli.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs what users run most, so that the JVM can record what it loads in the start-up cache. Run by
/// the launcher with `-XX:AOTCacheOutput`, never by users. With the argument `plain`, only what the
/// launcher takes the small cache for.
public final class StartupTraining {
  private static final List<String> FILES = List.of("training.yaml", "task.json", "faregate.yaml");

  private StartupTraining() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("faregate");
    try {
      for (var name : FILES) {
        Files.write(folder.resolve(name), bytes("training/" + name));
      }
      for (var line : List.of(arguments).contains("plain") ? plain() : all()) {
        Faregate.run(line, surroundings(folder));
      }
    } finally {
      for (var name : FILES) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  private static List<List<String>> plain() {
    var template = FILES.getFirst();
    return List.of(
        List.of("check", template),
        List.of("price", template),
        List.of("price", template, "--month", "2026-12", "--color", "always"));
  }

  private static List<List<String>> all() {
    var template = FILES.getFirst();
    var lines = new ArrayList<>(plain());
    lines.add(List.of("check", template, "--output", "json"));
    lines.add(List.of("price", template, "--output", "json", "--usage", "requests=1M..3M..10M"));
    lines.add(List.of("check", "task.json"));
    lines.add(List.of("price", "task.json"));
    lines.add(List.of("quote", "lambda", "--memory", "1536", "--requests", "3M"));
    lines.add(List.of("quote", "fargate", "--cpu", "1", "--memory", "2GB"));
    return lines;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream resource = StartupTraining.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException("no " + name + " in the jar");
      }
      return resource.readAllBytes();
    }
  }

  /// Those of a run, but for the folder, and for what is printed.
  private static Surroundings surroundings(Path folder) {
    var real = Surroundings.ofProcess();
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Surroundings(
        real.environment(), folder, real.today(), real.in(), nowhere, nowhere, real.terminal());
  }
}
