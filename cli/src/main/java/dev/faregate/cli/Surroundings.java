package dev.faregate.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What surrounds a run: everything a command may know of the machine.
///
/// @param environment its variables
/// @param directory where it was started
/// @param today for dates of deprecation and schedules, unless `--as-of` says another
/// @param terminal what stdout is
public record Surroundings(
    Map<String, String> environment,
    Path directory,
    LocalDate today,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Terminal terminal) {

  /// @param interactive whether stdout is a terminal
  /// @param width in columns
  public record Terminal(boolean interactive, int width) {}

  private static final int DEFAULT_WIDTH = 80;
  private static final long MILLISECONDS_OF_DAY = 86_400_000;

  /// Those of this process. The launcher sets `FAREGATE_TERMINAL` where stdout is a terminal, and
  /// `FAREGATE_COLUMNS` to its width unless somebody did; it holds in a pipe too.
  public static Surroundings ofProcess() {
    var environment = System.getenv();
    var out = new FileOutputStream(FileDescriptor.out);
    return new Surroundings(
        environment,
        Path.of("").toAbsolutePath(),
        LocalDate.ofEpochDay(System.currentTimeMillis() / MILLISECONDS_OF_DAY), // in UTC,
        System.in,
        new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminal(
            environment.containsKey("FAREGATE_TERMINAL"), environment.get("FAREGATE_COLUMNS")));
  }

  /// The same, started in another folder.
  Surroundings in(Path other) {
    return new Surroundings(environment, other, today, in, out, err, terminal);
  }

  private static Terminal terminal(boolean interactive, @Nullable String columns) {
    if (columns == null) {
      return new Terminal(interactive, DEFAULT_WIDTH);
    }
    try {
      return new Terminal(interactive, Math.max(40, Integer.parseInt(columns)));
    } catch (NumberFormatException e) {
      return new Terminal(interactive, DEFAULT_WIDTH);
    }
  }
}
