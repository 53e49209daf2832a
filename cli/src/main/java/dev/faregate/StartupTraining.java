package dev.faregate;

import dev.faregate.cli.Surroundings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs what users run most, so that the JVM can record what it loads in the start-up cache. Run by
/// the launcher with `-XX:DumpLoadedClassList`, never by users, on the folder with the descriptors
/// to read. With `check` or `price` behind it, only what the launcher takes the small cache of that
/// command for. It loads next to nothing itself: that would stand in the cache, too.
public final class StartupTraining {
  private static final String TEMPLATE = "training.yaml";
  private static final String USUAL = "settings/usual.yaml";

  private StartupTraining() {}

  public static void main(String[] arguments) {
    var real = Surroundings.ofProcess();
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var surroundings =
        new Surroundings(
            real.environment(),
            Path.of(arguments[0]),
            real.today(),
            real.in(),
            nowhere,
            nowhere,
            real.terminal());
    if (arguments.length > 1) {
      Faregate.run(List.of(arguments[1], TEMPLATE, "--color", "always"), surroundings);
      Faregate.run(List.of(arguments[1], USUAL), surroundings);
      return;
    }
    for (var line : all()) {
      Faregate.run(line, surroundings);
    }
  }

  private static List<List<String>> all() {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("check", TEMPLATE));
    lines.add(List.of("price", TEMPLATE));
    lines.add(List.of("check", USUAL));
    lines.add(List.of("price", USUAL));
    lines.add(List.of("price", TEMPLATE, "--month", "2026-12", "--color", "always"));
    lines.add(List.of("check", TEMPLATE, "--output", "json"));
    lines.add(List.of("price", TEMPLATE, "--output", "json", "--usage", "requests=1M..3M..10M"));
    lines.add(List.of("check", "task.json"));
    lines.add(List.of("price", "task.json"));
    lines.add(List.of("quote", "lambda", "--memory", "1536", "--requests", "3M"));
    lines.add(List.of("quote", "fargate", "--cpu", "1", "--memory", "2GB"));
    return lines;
  }
}
