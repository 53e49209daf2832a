package dev.faregate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a report to a file.
final class ReportFile {
  private ReportFile() {}

  /// Whole or not at all: a gate that is killed leaves no half report behind.
  ///
  /// @param file as typed
  /// @throws CommandLineError if that cannot be written
  static void write(String file, String text, Path directory) {
    var path = Workspace.resolve(directory, file);
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      if (Files.exists(path) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.write(path, bytes); // a pipe, a device or a link stays what it is
        return;
      }
      var folder = path.getParent();
      if (folder != null && Files.notExists(folder)) {
        throw new CommandLineError("cannot write to " + file + ": there is no such folder");
      }
      var part =
          path.resolveSibling("." + path.getFileName() + "." + ProcessHandle.current().pid());
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandLineError(ProjectFiles.sentence(file, e).replace("open", "write to"));
    }
  }
}
