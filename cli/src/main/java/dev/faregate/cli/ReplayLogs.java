package dev.faregate.cli;

import dev.faregate.source.Bounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The logs that a command line names: files, folders with all that is in them, and stdin. No file
/// counts twice, however it is spelled.
final class ReplayLogs {
  private static final int MOST = 1_000_000;
  private static final int DEEPEST = 64;

  private final Surroundings surroundings;
  private final String function;
  private final ProjectFiles names;
  private final List<ReplayLog> logs = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private ReplayLogs(Surroundings surroundings, String function) {
    this.surroundings = surroundings;
    this.function = function;
    var directory = surroundings.directory();
    this.names = new ProjectFiles(directory, directory, Bounds.DEFAULT);
  }

  /// @param function whose they are by an option; else empty
  /// @throws CommandLineError for one that is not there
  static List<ReplayLog> of(List<String> operands, String function, Surroundings surroundings) {
    var found = new ReplayLogs(surroundings, function);
    for (var operand : operands) {
      found.add(operand);
    }
    return found.logs;
  }

  private void add(String operand) {
    if (operand.equals("-")) {
      logs.add(ReplayLog.stdin(function));
      return;
    }
    var path = Workspace.resolve(surroundings.directory(), operand);
    try {
      if (Files.isDirectory(path)) {
        addBelow(path);
      } else if (Files.notExists(path)) {
        throw new CommandLineError("there is no file " + operand);
      } else {
        addFile(path);
      }
    } catch (IOException e) {
      throw new CommandLineError(ProjectFiles.sentence(operand, e));
    } catch (UncheckedIOException e) {
      throw new CommandLineError(ProjectFiles.sentence(operand, e));
    }
  }

  /// Links are not followed: a folder of logs may come from anywhere.
  private void addBelow(Path folder) throws IOException {
    try (var files = Files.walk(folder, DEEPEST)) {
      for (var file : files.filter(Files::isRegularFile).sorted().limit(MOST).toList()) {
        if (!isHidden(folder.relativize(file))) {
          addFile(file);
        }
      }
    }
  }

  private static boolean isHidden(Path below) {
    for (var part : below) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private void addFile(Path file) throws IOException {
    if (seen.add(file.toRealPath())) {
      logs.add(ReplayLog.of(names.shown(file), file, Files.size(file), function));
    }
  }
}
