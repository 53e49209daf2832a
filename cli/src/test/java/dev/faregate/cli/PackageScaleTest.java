package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.PackageSize;
import dev.faregate.source.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageScaleTest {
  private static final long ENOUGH = 1_000_000;

  @TempDir Path root;

  @Test
  void aFolderIsAsLargeAsItsFiles() throws IOException {
    write("code/app.py", 300);
    write("code/lib/util.py", 200);
    assertThat(measure("code")).isEqualTo(new PackageSize(500, 0, -1, true, ""));
  }

  @Test
  void whatIsNeverUploadedDoesNotCount() throws IOException {
    write("code/app.py", 300);
    write("code/.git/objects/pack", 9_000);
    write("code/.aws-sam/build/app.py", 300);
    assertThat(measure("code").unzipped()).isEqualTo(300);
  }

  @Test
  void modulesThatABuildMayPruneAreToldApart() throws IOException {
    write("code/index.js", 300);
    write("code/node_modules/left-pad/index.js", 700);
    assertThat(measure("code")).isEqualTo(new PackageSize(1_000, 700, -1, true, ""));
  }

  @Test
  void whatIsCompiledFirstIsNotMeasured() throws IOException {
    write("code/pom.xml", 10);
    assertThat(measure("code").unknown()).contains("pom.xml");
  }

  @Test
  void anArchiveIsAsLargeAsItsEntriesWithoutBeingUnpacked() throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(root.resolve("code.zip")))) {
      zip.setComment("built today");
      for (var name : new String[] {"app.py", "lib/util.py"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[50_000]);
        zip.closeEntry();
      }
    }
    var size = measure("code.zip");
    assertThat(size.unzipped()).isEqualTo(100_000);
    assertThat(size.zipped()).isEqualTo(Files.size(root.resolve("code.zip")));
  }

  @Test
  void whatIsNoArchiveIsUnknown() throws IOException {
    write("code.zip", 100);
    assertThat(measure("code.zip").isKnown()).isFalse();
    write("tiny.zip", 3);
    assertThat(measure("tiny.zip").isKnown()).isFalse();
  }

  @Test
  void aFolderOutsideTheRootIsNotLookedAt() throws IOException {
    write("outside/app.py", 300);
    var inside = Files.createDirectories(root.resolve("inside"));
    var files = new ProjectFiles(inside, inside, Bounds.DEFAULT);
    assertThat(files.measure("template.yaml", "../outside", ENOUGH).isKnown()).isFalse();
    Files.createSymbolicLink(inside.resolve("link"), root.resolve("outside"));
    assertThat(files.measure("template.yaml", "link", ENOUGH).isKnown()).isFalse();
  }

  @Test
  void countingStopsWhereTheAnswerIsCertain() throws IOException {
    write("code/a.bin", 2_000_000);
    write("code/b.bin", 2_000_000);
    var size = measure("code");
    assertThat(size.unzipped()).isGreaterThan(ENOUGH);
    assertThat(size.isComplete()).isFalse();
  }

  private PackageSize measure(String path) {
    return new ProjectFiles(root, root, Bounds.DEFAULT).measure("template.yaml", path, ENOUGH);
  }

  private void write(String name, int bytes) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[bytes]);
  }
}
