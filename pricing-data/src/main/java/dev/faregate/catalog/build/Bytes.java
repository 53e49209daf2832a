package dev.faregate.catalog.build;

import java.io.ByteArrayOutputStream;

/// Bytes as they are put together, in the numbers of [dev.faregate.catalog.CatalogLayout].
final class Bytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  int size() {
    return bytes.size();
  }

  Bytes int32(int value) {
    bytes.write(value >>> 24);
    bytes.write(value >>> 16);
    bytes.write(value >>> 8);
    bytes.write(value);
    return this;
  }

  /// A whole number, not negative, of variable length.
  Bytes number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("no negative numbers: " + value);
    }
    long rest = value;
    while (rest > 0x7f) {
      bytes.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
    return this;
  }

  Bytes append(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  Bytes append(Bytes more) {
    return append(more.toByteArray());
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
