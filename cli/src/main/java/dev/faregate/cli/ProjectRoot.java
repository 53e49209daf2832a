package dev.faregate.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds what belongs to a path: the project's root and its settings file.
final class ProjectRoot {
  static final String SETTINGS = "faregate.yaml";

  private ProjectRoot() {}

  /// The folder of a file, or the folder itself.
  static Path folder(Path path) {
    var parent = path.getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }

  /// The git top level, else the settings file's folder, else `folder`.
  static Path of(Path folder, Optional<Path> settings) {
    for (Path here = folder; here != null; here = here.getParent()) {
      if (Files.exists(here.resolve(".git"))) {
        return here;
      }
    }
    return settings.isPresent() ? folder(settings.get()) : folder;
  }

  /// The nearest `faregate.yaml` upward, not beyond the git top level.
  static Optional<Path> settings(Path folder) {
    for (Path here = folder; here != null; here = here.getParent()) {
      var settings = here.resolve(SETTINGS);
      if (Files.isRegularFile(settings)) {
        return Optional.of(settings);
      }
      if (Files.exists(here.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
