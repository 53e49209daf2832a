package dev.faregate.cli;

import dev.faregate.report.Report.Skipped;
import dev.faregate.source.Bounds;
import dev.faregate.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a run works: its paths, its root, its settings file.
///
/// @param paths the operands, or the current folder
/// @param onlyDescriptors whether a file that was named is treated as if its folder had been
/// @param root outside which nothing is read
/// @param settings the settings file, if there is one
record Workspace(
    Surroundings surroundings,
    List<String> paths,
    boolean onlyDescriptors,
    Path root,
    Optional<Path> settings,
    ProjectFiles files) {
  private static final String STDIN = "-";

  static Workspace open(Arguments arguments, Surroundings surroundings) {
    var paths = arguments.operands().isEmpty() ? List.of(".") : arguments.operands();
    var directory = surroundings.directory();
    var folder = directory;
    for (var path : paths) {
      if (!path.equals(STDIN)) {
        folder = ProjectRoot.folder(resolve(directory, path));
        break;
      }
    }
    var said = arguments.last("--config").map(file -> resolve(directory, file));
    if (said.isPresent() && !Files.isRegularFile(said.get())) {
      throw new CommandLineError("--config: there is no file " + arguments.last("--config").get());
    }
    var settings = said.isPresent() ? said : ProjectRoot.settings(folder);
    var root = ProjectRoot.of(folder, settings);
    return new Workspace(
        surroundings,
        paths,
        arguments.has(CheckOptions.IF_DESCRIPTOR.name()),
        root,
        settings,
        new ProjectFiles(directory, root, Bounds.DEFAULT));
  }

  static Path resolve(Path directory, String path) {
    try {
      return directory.resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw new CommandLineError("that is no file name: " + path);
    }
  }

  /// What may be a descriptor, in the order of the operands.
  List<Candidate> candidates(List<Skipped> skipped) {
    var candidates = new ArrayList<Candidate>();
    var seen = new HashSet<Path>();
    for (var path : paths) {
      if (path.equals(STDIN)) {
        candidates.add(Candidate.stdin(stdin()));
        continue;
      }
      var file = resolve(surroundings.directory(), path);
      if (Files.isDirectory(file)) {
        addBelow(file, candidates, skipped, seen);
      } else if (onlyDescriptors) {
        addFound(file, candidates, skipped, seen);
      } else if (Files.notExists(file)) {
        throw new CommandLineError("there is no file " + path);
      } else if (seen.add(real(file))) {
        candidates.add(Candidate.named(files.shown(Path.of(path)), file));
      }
    }
    return candidates;
  }

  /// By which two spellings of one file are known: it is billed once.
  private Path real(Path file) {
    if (paths.size() == 1) {
      return file;
    }
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  private void addBelow(
      Path folder, List<Candidate> candidates, List<Skipped> skipped, Set<Path> seen) {
    for (var file : DescriptorSearch.below(folder)) {
      addFound(file, candidates, skipped, seen);
    }
  }

  private void addFound(
      Path file, List<Candidate> candidates, List<Skipped> skipped, Set<Path> seen) {
    var shown = files.shown(file);
    if (file.endsWith(ProjectRoot.SETTINGS)) {
      return;
    }
    if (shown.contains(".aws-sam/build/") || shown.contains(".serverless/")) {
      skipped.add(new Skipped(shown, "built from a template that is read itself"));
    } else if (seen.add(real(file))) {
      candidates.add(Candidate.found(shown, file));
    }
  }

  private Source stdin() {
    try {
      return files.read("stdin", surroundings.in());
    } catch (IOException e) {
      throw new CommandLineError("cannot read stdin: " + e.getMessage());
    }
  }
}
