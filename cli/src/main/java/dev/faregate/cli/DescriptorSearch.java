package dev.faregate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Lists the files below a folder that may be descriptors, by their names. In a git work tree what
/// git ignores is left out, yet `cdk.out` beside `cdk.json` is searched: it is built, but nothing
/// else says what would be deployed.
final class DescriptorSearch {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".template");
  private static final List<String> NEVER = List.of(".git", "node_modules", ".venv", "__pycache__");
  private static final int MOST_FILES = 100_000;

  private DescriptorSearch() {}

  /// In the order of their paths.
  ///
  /// @throws CommandLineError if the folder cannot be read
  static List<Path> below(Path folder) {
    var found = new TreeSet<Path>();
    if (!listByGit(folder, found)) {
      walk(folder, found, true);
    }
    if (Files.isRegularFile(folder.resolve("cdk.json"))) {
      walk(folder.resolve("cdk.out"), found, false);
    }
    return new ArrayList<>(found);
  }

  private static boolean listByGit(Path folder, Set<Path> found) {
    try {
      // Neither hooks nor the file system monitor of a hostile repository may run.
      var git =
          new ProcessBuilder(
                  "git",
                  "-c",
                  "core.fsmonitor=false",
                  "-c",
                  "core.hooksPath=/dev/null",
                  "ls-files",
                  "-z",
                  "--cached",
                  "--others",
                  "--exclude-standard")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() != 0) {
        return false;
      }
      for (var name : names.split("\0", -1)) {
        var path = folder.resolve(name);
        if (mayBe(name) && !isBelowNever(Path.of(name)) && Files.isRegularFile(path)) {
          add(found, path);
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void walk(Path folder, Set<Path> found, boolean strict) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), 32, new Visitor(found));
    } catch (IOException e) {
      if (strict) {
        throw new CommandLineError(ProjectFiles.sentence(folder.toString(), e));
      }
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Set<Path> found;

    Visitor(Set<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      var name = folder.getFileName();
      return name != null && NEVER.contains(name.toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && mayBe(file.toString())) {
        add(found, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static void add(Set<Path> found, Path path) {
    found.add(path);
    if (found.size() > MOST_FILES) {
      throw new CommandLineError(
          "more than " + MOST_FILES + " files that may be descriptors; name a smaller folder");
    }
  }

  private static boolean isBelowNever(Path path) {
    for (var part : path) {
      if (NEVER.contains(part.toString())) {
        return true;
      }
    }
    return false;
  }

  /// Whether descriptors are called so.
  static boolean mayBe(String name) {
    for (var ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
