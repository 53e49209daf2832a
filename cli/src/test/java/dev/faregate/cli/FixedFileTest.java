package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixedFileTest {
  @TempDir Path folder;

  @Test
  void aFileThatChangedMeanwhileIsNotWritten() throws IOException {
    var path = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
    var files = new ProjectFiles(folder, folder, Bounds.DEFAULT);
    var source = files.read("a.yaml", path);
    Files.writeString(path, "a: 1 # mine\n");
    assertThat(FixedFile.write(files, source, "a: 2\n")).contains("changed since it was read");
    assertThat(Files.readString(path)).isEqualTo("a: 1 # mine\n");
  }

  @Test
  void whatCouldNotBeReadAnyMoreIsNotWritten() throws IOException {
    var path = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
    var files = new ProjectFiles(folder, folder, Bounds.DEFAULT);
    var source = files.read("a.yaml", path);
    assertThat(FixedFile.write(files, source, "a: [\n")).contains("could not be read");
    assertThat(FixedFile.write(files, source, "a: 2\n")).isEmpty();
    assertThat(Files.readString(path)).isEqualTo("a: 2\n");
  }
}
