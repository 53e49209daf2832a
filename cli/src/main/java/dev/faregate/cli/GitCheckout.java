package dev.faregate.cli;

import dev.faregate.source.Bounds;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// A revision's descriptors, and whatever they may read, in a folder of their own that is deleted
/// in the end. Other files are there by their size only, for measuring packages; links are written
/// as copies of the files that they lead to, so none leads out.
final class GitCheckout implements AutoCloseable {
  /// With the number of the process: two may run at once, and each clears up after itself.
  static final String PREFIX = "faregate-" + ProcessHandle.current().pid() + "-";

  private static final int MOST_FILES = 50_000;

  /// In a repository of more files, packages are not measured: that would take longer than all
  /// else.
  private static final int MOST_MEASURED = 10_000;

  private static final long MOST_BYTES = 512L << 20;
  static final int LONGEST_LINK = 4096;

  /// While what is interrupted may still write.
  private static final int TRIES = 20;

  private static final int PAUSE_MS = 25;

  private final GitRevision revision;
  private final Path folder;
  private final Thread interrupted = new Thread(this::deleteInTheEnd);

  private GitCheckout(GitRevision revision, Path folder) {
    this.revision = revision;
    this.folder = folder;
  }

  /// @throws CommandLineError if it is too large, or git cannot give it
  static GitCheckout of(GitRevision revision) {
    try {
      var checkout = new GitCheckout(revision, Files.createTempDirectory(PREFIX).toRealPath());
      try {
        Runtime.getRuntime().addShutdownHook(checkout.interrupted);
        checkout.write();
        return checkout;
      } catch (IOException | RuntimeException e) {
        checkout.close();
        throw e;
      }
    } catch (IOException | InvalidPathException e) {
      throw new CommandLineError("cannot read " + revision.name() + " from git: " + reason(e));
    }
  }

  private static String reason(Exception e) {
    var message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  Path folder() {
    return folder;
  }

  /// Where faregate would have been started.
  Path directory() {
    return folder.resolve(revision.prefix()).normalize();
  }

  /// A file of this folder as it is called in the working tree: what lies above the folder where
  /// faregate was started, from the top of the repository.
  String shown(String file) {
    var path = Path.of(file);
    return path.isAbsolute() && path.startsWith(folder)
        ? revision.top().resolve(folder.relativize(path)).toString()
        : file;
  }

  private void write() throws IOException {
    // Neither git nor faregate is to look further up.
    Files.writeString(folder.resolve(".git"), "gitdir: /nonexistent\n");
    Files.createDirectories(directory());
    var tree = revision.tree();
    var texts = new ArrayList<GitTree>();
    var links = new ArrayList<GitTree>();
    long bytes = 0;
    for (var entry : tree) {
      if (entry.isLink()) {
        if (entry.size() <= LONGEST_LINK) {
          links.add(entry);
        }
      } else if (entry.isText() && entry.size() <= Bounds.DEFAULT.bytes()) {
        texts.add(entry);
        bytes += entry.size();
      } else if (tree.size() <= MOST_MEASURED) {
        writeSize(entry);
      }
    }
    if (texts.size() > MOST_FILES || bytes > MOST_BYTES) {
      throw new CommandLineError(
          revision.name() + " has more descriptors than faregate reads from git");
    }
    var wanted = new ArrayList<GitTree>(texts);
    wanted.addAll(links);
    new GitBlobs(revision, folder).write(wanted);
  }

  /// Where a file of a revision is written: never outside, whatever it is called.
  static Path place(Path folder, String path) throws IOException {
    var place = folder.resolve(path).normalize();
    if (!place.startsWith(folder)) {
      throw new IOException("it names " + path);
    }
    var parent = place.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return place;
  }

  private void writeSize(GitTree entry) throws IOException {
    try (var file = new RandomAccessFile(place(folder, entry.path()).toFile(), "rw")) {
      file.setLength(entry.size());
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      return; // which runs already, and deletes it
    }
    if (!isDeleted()) {
      folder.toFile().deleteOnExit(); // what is left, the system's own cleaning finds
    }
  }

  private boolean isDeleted() {
    try {
      Files.walkFileTree(folder, new Deletion());
      return true;
    } catch (IOException e) {
      return Files.notExists(folder);
    }
  }

  /// After Ctrl-C.
  private void deleteInTheEnd() {
    try {
      for (int i = 0; i < TRIES && !isDeleted(); i++) {
        Thread.sleep(PAUSE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e)
        throws IOException {
      Files.delete(visited);
      return FileVisitResult.CONTINUE;
    }
  }
}
