package dev.faregate.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The compiled data, held as the bytes they came in. Texts are decoded when they are asked for.
final class CatalogFile {
  private final byte[] bytes;
  private final int texts;
  private final @Nullable String[] decoded;

  CatalogFile(byte[] bytes) {
    this.bytes = bytes;
    if (bytes.length < CatalogLayout.HEAD || cursor(0).int32() != CatalogLayout.MAGIC) {
      throw new IllegalStateException("catalog.bin is not a catalog of this version");
    }
    this.texts = position(CatalogLayout.TEXTS);
    this.decoded = new String[cursor(texts).int32()];
  }

  /// The file compiled into this build.
  static CatalogFile bundled() {
    try (var stream = CatalogFile.class.getResourceAsStream("catalog.bin")) {
      if (stream == null) {
        throw new IllegalStateException("catalog.bin is missing from this build");
      }
      return new CatalogFile(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Cursor cursor(int at) {
    return new Cursor(bytes, at);
  }

  /// Where a section begins.
  int position(int section) {
    return cursor(section).int32();
  }

  Cursor section(int section) {
    return cursor(position(section));
  }

  String text(long number) {
    int index = (int) number;
    var text = decoded[index];
    if (text == null) {
      int ends = texts + 4;
      int first = ends + 4 * decoded.length;
      int from = index == 0 ? 0 : cursor(ends + 4 * (index - 1)).int32();
      int to = cursor(ends + 4 * index).int32();
      text = new String(bytes, first + from, to - from, StandardCharsets.UTF_8);
      decoded[index] = text;
    }
    return text;
  }

  /// As written when the file was compiled: `sha256:…`.
  String digest() {
    return "sha256:"
        + HexFormat.of().formatHex(bytes, CatalogLayout.DIGEST, CatalogLayout.DIGESTED);
  }
}
