package dev.faregate.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Types command lines in a folder and keeps what they print.
final class Terminal {
  /// The day on which everything in these tests happens.
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] in = new byte[0];

  /// What a run printed, and how it ended.
  record Printed(String out, String err, int status) {
    String all() {
      return out + err;
    }
  }

  Terminal(Path directory) {
    this.directory = directory;
  }

  Terminal with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Terminal typing(String text) {
    in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Printed run(String... arguments) {
    return run(List.of(arguments));
  }

  Printed run(List<String> arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            environment,
            directory,
            TODAY,
            new ByteArrayInputStream(in),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Surroundings.Terminal(false, 80));
    int status = Cli.run(arguments, surroundings);
    surroundings.out().flush();
    return new Printed(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
  }
}
