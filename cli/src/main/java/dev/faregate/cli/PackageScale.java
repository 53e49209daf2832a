package dev.faregate.cli;

import dev.faregate.format.PackageSize;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/// Measures folders and archives as deployment packages. Links are not followed, and no file is
/// opened but an archive's directory.
final class PackageScale extends SimpleFileVisitor<Path> {
  /// Files that are looked at before a folder counts as too large to be walked.
  private static final int MOST_FILES = 200_000;

  /// What `sam build`, `sam package` and `aws cloudformation package` leave out.
  private static final Set<String> LEFT_OUT =
      Set.of(".aws-sam", ".git", ".hg", ".svn", "__pycache__", ".serverless", "cdk.out", ".venv");

  /// Whoever has one of these is compiled or installed before it is packaged.
  private static final Set<String> BUILT_BY =
      Set.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "go.mod",
          "Cargo.toml",
          "Makefile",
          "CMakeLists.txt",
          "Gemfile");

  private final long enough;
  private long unzipped;
  private long prunable;
  private int files;
  private int modules;

  private PackageScale(long enough) {
    this.enough = enough;
  }

  static PackageSize measure(Path path, long enough) throws IOException {
    if (Files.isRegularFile(path)) {
      return ZipDirectory.measure(path);
    }
    for (var manifest : BUILT_BY) {
      if (Files.exists(path.resolve(manifest))) {
        return PackageSize.unknown("it is built before it is packaged (" + manifest + ")");
      }
    }
    var scale = new PackageScale(enough);
    Files.walkFileTree(path, scale);
    return scale.files > MOST_FILES && scale.unzipped <= enough
        ? PackageSize.unknown("the folder has more than " + MOST_FILES + " files")
        : new PackageSize(
            scale.unzipped, scale.prunable, -1, scale.files <= MOST_FILES && !scale.done(), "");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    var name = folder.getFileName();
    if (name != null && LEFT_OUT.contains(name.toString())) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    modules += isModules(folder) ? 1 : 0;
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    modules -= isModules(folder) ? 1 : 0;
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    files++;
    if (attributes.isRegularFile()) {
      unzipped += attributes.size();
      prunable += modules > 0 ? attributes.size() : 0;
    }
    return files > MOST_FILES || done() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  /// Enough without what a build may leave out: nothing that follows can change the answer.
  private boolean done() {
    return unzipped - prunable > enough;
  }

  private static boolean isModules(Path folder) {
    var name = folder.getFileName();
    return name != null && name.toString().equals("node_modules");
  }
}
