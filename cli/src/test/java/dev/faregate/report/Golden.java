package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts that a person has read and found good. `-Dgolden.accept=true` writes what is there now;
/// the difference is then read like any other change.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dev/faregate/report");

  private Golden() {}

  static void check(String name, String actual) {
    matches(FOLDER.resolve(name), actual);
  }

  public static void matches(Path file, String actual) {
    try {
      if (Boolean.getBoolean("golden.accept")) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
      }
      assertThat(Files.exists(file)).as("%s is accepted with -Dgolden.accept=true", file).isTrue();
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
