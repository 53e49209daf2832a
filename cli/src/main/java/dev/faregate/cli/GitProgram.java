package dev.faregate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The git program, asked only for what is in the repository already: it fetches nothing, runs no
/// hook, filter, pager or file system monitor, and writes nothing.
final class GitProgram {
  private static final int MOST_BYTES = 256 << 20;

  private final Path directory;

  /// @param directory in which it runs
  GitProgram(Path directory) {
    this.directory = directory;
  }

  /// What it prints, or empty where it fails or there is none.
  Optional<String> ask(String... arguments) {
    try {
      var process = start(Optional.empty(), arguments);
      var output = process.getInputStream().readNBytes(MOST_BYTES);
      process.getInputStream().close();
      return process.waitFor() == 0
          ? Optional.of(new String(output, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Has what it prints read while it prints.
  ///
  /// @param input a file that it reads
  void read(Path input, Reading reading, String... arguments) throws IOException {
    var process = start(Optional.of(input), arguments);
    try (var output = process.getInputStream()) {
      reading.from(output);
    } finally {
      process.destroy();
    }
  }

  /// Reads a stream.
  interface Reading {
    void from(InputStream output) throws IOException;
  }

  private Process start(Optional<Path> input, String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                "git",
                "--no-pager",
                "--no-optional-locks",
                "--literal-pathspecs",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "protocol.allow=never"));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    var environment = builder.environment();
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.keySet().removeIf(name -> name.startsWith("GIT_TRACE"));
    input.ifPresent(file -> builder.redirectInput(file.toFile()));
    var process = builder.start();
    if (input.isEmpty()) {
      process.getOutputStream().close();
    }
    return process;
  }
}
