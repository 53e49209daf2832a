package dev.faregate.catalog;

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
      throw new IllegalStateException("no catalog of this version was compiled into this build");
    }
    this.texts = position(CatalogLayout.TEXTS);
    this.decoded = new String[cursor(texts).int32()];
  }

  /// The catalog compiled into this build.
  static CatalogFile bundled() {
    int size = 0;
    for (int i = 0; !CatalogBytes.part(i).isEmpty(); i++) {
      size += CatalogBytes.part(i).length();
    }
    var bytes = new byte[size];
    int at = 0;
    for (int i = 0; at < size; i++) {
      var part = CatalogBytes.part(i).getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(part, 0, bytes, at, part.length);
      at += part.length;
    }
    return new CatalogFile(bytes);
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
