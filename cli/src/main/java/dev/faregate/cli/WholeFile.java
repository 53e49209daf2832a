package dev.faregate.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes a file whole or not at all: whoever reads it meanwhile sees the old or the new one. A
/// link stays a link, and a file's permissions stay as they are.
final class WholeFile {
  private static final int MOST_TRIES = 100;

  private WholeFile() {}

  static void write(Path path, byte[] bytes) throws IOException {
    var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    var part = create(target);
    try {
      Files.write(part, bytes, StandardOpenOption.WRITE);
      if (Files.exists(target)) {
        keepPermissions(target, part);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Beside its target, because only within a file system a move is atomic; and with the
  /// permissions that any new file gets, which a temporary file's are not.
  private static Path create(Path target) throws IOException {
    for (int i = 0; ; i++) {
      var part = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
      try {
        return Files.createFile(part);
      } catch (FileAlreadyExistsException e) {
        if (i == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
