package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What Ctrl-C leaves behind.
@DisabledOnOs(OS.WINDOWS)
class InterruptedTest extends GatedRepository {
  private static final int MOST_WAITS = 1200;

  @TempDir Path elsewhere;

  /// With a git that takes its time over the files.
  @Test
  void nothingIsLeftWhenGitIsSlowAndSomebodyInterrupts() throws Exception {
    var temporary = Files.createDirectory(elsewhere.resolve("tmp"));
    var process = slowDiff(temporary);
    try {
      for (int i = 0; i < MOST_WAITS && count(temporary) == 0 && process.isAlive(); i++) {
        Thread.sleep(25);
      }
      assertThat(count(temporary)).as("the revision's folder").isEqualTo(1);
      process.destroy(); // as Ctrl-C, a signal that ends it in order
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(count(temporary)).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private Process slowDiff(Path temporary) throws IOException {
    var git = Files.createDirectory(elsewhere.resolve("bin")).resolve("git");
    var path = System.getenv("PATH");
    Files.writeString(
        git,
        """
        #!/bin/sh
        case "$*" in *cat-file*) exec sleep 20 ;; esac
        PATH='%s' exec git "$@"
        """
            .formatted(path));
    assertThat(git.toFile().setExecutable(true)).isTrue();
    var builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.io.tmpdir=" + temporary,
                    "-cp",
                    classPath(),
                    "dev.faregate.Faregate",
                    "diff",
                    "main"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(elsewhere.resolve("out").toFile());
    builder.environment().put("PATH", git.getParent() + ":" + path);
    return builder.start();
  }

  /// Of this process, which may be relative to where it was started.
  private static String classPath() {
    var parts = System.getProperty("java.class.path").split(":", -1);
    return String.join(
        ":", List.of(parts).stream().map(part -> Path.of(part).toAbsolutePath() + "").toList());
  }

  private static int count(Path temporary) throws IOException {
    try (var files = Files.list(temporary)) {
      return (int)
          files.filter(file -> file.getFileName().toString().startsWith("faregate-")).count();
    }
  }
}
