package dev.faregate.cli;

import dev.faregate.source.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What BASE or HEAD of a command line names.
///
/// @param name as typed; empty for what is here now
/// @param path a file or a folder, if it is one
/// @param revision a git revision, if it is one
/// @param saved an earlier report, if it is one
record DiffSource(
    String name,
    Optional<String> path,
    Optional<GitRevision> revision,
    Optional<SavedReport> saved) {
  static final DiffSource HERE =
      new DiffSource("", Optional.of("."), Optional.empty(), Optional.empty());

  private static final String STDIN = "-";

  /// @throws CommandLineError for what is nothing of all this, or could be two things
  static DiffSource of(String name, Surroundings surroundings) {
    var directory = surroundings.directory();
    var revision = GitRevision.find(name, directory);
    boolean isPath = name.equals(STDIN) || Files.exists(Workspace.resolve(directory, name));
    if (isPath && revision.isPresent() && !name.equals(STDIN)) {
      throw new CommandLineError(
          name + " is a file and a git revision; write ./" + name + " or refs/heads/" + name);
    }
    if (revision.isPresent()) {
      return new DiffSource(name, Optional.empty(), revision, Optional.empty());
    }
    if (!isPath) {
      throw new CommandLineError(GitRevision.missing(name, directory));
    }
    var saved = saved(name, directory);
    return saved.isPresent()
        ? new DiffSource(name, Optional.empty(), Optional.empty(), saved)
        : new DiffSource(name, Optional.of(name), Optional.empty(), Optional.empty());
  }

  private static Optional<SavedReport> saved(String name, Path directory) {
    var file = Workspace.resolve(directory, name);
    if (!name.endsWith(".json") || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    var source = new ProjectFiles(directory, directory, Bounds.DEFAULT).read(name, file);
    return source.documents().isEmpty()
        ? Optional.empty()
        : SavedReport.find(source.documents().getFirst(), name);
  }

  /// @throws CommandLineError if it was named and has nothing that could be compared
  void check(Run run) {
    var descriptors = run.descriptors();
    if (!name.isEmpty()
        && !name.equals(".")
        && path.isPresent()
        && descriptors.stacks().isEmpty()
        && (descriptors.troubles().isEmpty() || isOther(run))) {
      throw new CommandLineError(
          Files.isDirectory(Workspace.resolve(run.surroundings().directory(), name))
              ? "there is no descriptor in " + name
              : name + " is no descriptor and no saved report");
    }
  }

  /// Whether it is a file whose name is not that of any descriptor: what is wrong in it, matters to
  /// nobody.
  private boolean isOther(Run run) {
    return Files.isRegularFile(Workspace.resolve(run.surroundings().directory(), name))
        && !DescriptorSearch.mayBe(name);
  }

  /// How a report calls it.
  String label() {
    return name.isEmpty() || name.equals(".") ? "working tree" : name;
  }
}
