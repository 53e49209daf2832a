package dev.faregate.cli;

import dev.faregate.format.Files;
import dev.faregate.format.PackageSize;
import dev.faregate.source.Bounds;
import dev.faregate.source.Gravity;
import dev.faregate.source.Origin;
import dev.faregate.source.Problem;
import dev.faregate.source.Reader;
import dev.faregate.source.Source;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Opens what lies under the project root, and nothing else: a descriptor may be hostile, and a
/// link may point anywhere.
final class ProjectFiles implements Files {
  static final String CANNOT_OPEN = "cannot open ";

  private final Path directory;
  private final Path root;
  private final Bounds bounds;

  /// @param directory where relative names start
  /// @param root outside which nothing is opened that a descriptor names
  ProjectFiles(Path directory, Path root, Bounds bounds) {
    this.directory = directory;
    this.root = root;
    this.bounds = bounds;
  }

  @Override
  public Source open(String from, String path) {
    try {
      var beside = directory.resolve(from).getParent();
      var base = beside == null ? directory : beside;
      var real = base.resolve(path).toRealPath();
      if (!real.startsWith(root.toRealPath())) {
        return failed(
            path, path + " lies outside the project root " + root + ", so it is not read");
      }
      return read(shown(base.resolve(path).normalize()), real);
    } catch (IOException | InvalidPathException e) {
      return failed(path, sentence(path, e));
    }
  }

  @Override
  public PackageSize measure(String from, String path, long enough) {
    try {
      var beside = directory.resolve(from).getParent();
      var real = (beside == null ? directory : beside).resolve(path).toRealPath();
      return real.startsWith(root.toRealPath())
          ? PackageScale.measure(real, enough)
          : PackageSize.unknown(path + " lies outside the project root");
    } catch (IOException | InvalidPathException e) {
      return PackageSize.MISSING;
    }
  }

  /// Where a file that was read is to be written: behind every link, and nowhere outside the root,
  /// wherever a link of a hostile project points.
  ///
  /// @throws CommandLineError for a file outside
  Path writable(String shown) throws IOException {
    var real = directory.resolve(shown).toRealPath();
    if (!real.startsWith(root.toRealPath())) {
      throw new CommandLineError("it lies outside the project root " + root);
    }
    return real;
  }

  /// Reads a file that the user named or that was found.
  ///
  /// @param shown its name in reports
  Source read(String shown, Path file) {
    if (java.nio.file.Files.isDirectory(file)) {
      return failed(shown, shown + " is a folder");
    }
    try (var in = stream(file)) {
      return read(shown, in);
    } catch (IOException e) {
      return failed(shown, sentence(shown, e));
    }
  }

  /// A channel, which the second opens, takes thirty classes more at start-up, but knows why it
  /// fails.
  private static InputStream stream(Path file) throws IOException {
    try {
      return new FileInputStream(file.toFile());
    } catch (FileNotFoundException e) {
      return java.nio.file.Files.newInputStream(file);
    }
  }

  /// Reads a stream to its end, or to the largest size a descriptor may have.
  Source read(String shown, InputStream in) throws IOException {
    return Reader.read(shown, in.readNBytes(bounds.bytes() + 1), bounds);
  }

  /// A path as the user would write it: relative to where the command was started if it is below.
  String shown(Path path) {
    var absolute = directory.resolve(path).normalize();
    var relative = absolute.startsWith(directory) ? directory.relativize(absolute) : path;
    var text = relative.toString();
    return java.io.File.separatorChar == '/' ? text : text.replace('\\', '/');
  }

  static String sentence(String shown, Exception e) {
    if (e instanceof NoSuchFileException) {
      return CANNOT_OPEN + shown + ": there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return CANNOT_OPEN + shown + ": permission denied";
    }
    if (e instanceof InvalidPathException) {
      return CANNOT_OPEN + shown + ": that is no file name";
    }
    return CANNOT_OPEN + shown + ": " + reason(e);
  }

  private static String reason(Exception e) {
    var message = e.getMessage();
    return message == null ? "it cannot be read" : message;
  }

  private static Source failed(String shown, String message) {
    return new Source(
        shown,
        "",
        List.of(),
        List.of(),
        List.of(new Problem(message, Gravity.FATAL, Origin.of(shown), List.of())));
  }
}
