package dev.faregate.cli;

import dev.faregate.source.Bounds;
import dev.faregate.source.Reader;
import dev.faregate.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Writes a descriptor that was put right, if it is still the one that was read.
final class FixedFile {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private FixedFile() {}

  /// @param source as it was read
  /// @param text to write, in place of its text; a byte order mark stays
  /// @return why it is not written, empty if it is
  static String write(ProjectFiles files, Source source, String text) {
    try {
      var path = files.writable(source.file());
      if (!Files.isWritable(path)) {
        return "it may not be written";
      }
      return write(path, source, text);
    } catch (IOException e) {
      return ProjectFiles.sentence(source.file(), e);
    } catch (CommandLineError e) {
      return e.sentence();
    }
  }

  private static String write(Path path, Source source, String text) throws IOException {
    var now = Files.readAllBytes(path);
    boolean isMarked = now.length >= 3 && Arrays.equals(now, 0, 3, MARK, 0, 3);
    int from = isMarked ? MARK.length : 0;
    var read = source.text().getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(now, from, now.length, read, 0, read.length)) {
      return "it changed since it was read; check again";
    }
    var body = text.getBytes(StandardCharsets.UTF_8);
    var bytes = Arrays.copyOf(now, from + body.length);
    System.arraycopy(body, 0, bytes, from, body.length);
    if (Reader.read(source.file(), bytes, Bounds.DEFAULT).problems().size()
        > source.problems().size()) {
      return "it could not be read any more";
    }
    WholeFile.write(path, bytes);
    return "";
  }
}
