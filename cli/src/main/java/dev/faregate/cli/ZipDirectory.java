package dev.faregate.cli;

import dev.faregate.format.PackageSize;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/// Adds up the sizes in a zip archive's central directory, which stands at its end; nothing is
/// unpacked. Format: PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16.
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final long ZIP64 = 0xffff_ffffL;

  /// In bytes: some half a million entries.
  private static final long LARGEST = 64L << 20;

  private ZipDirectory() {}

  static PackageSize measure(Path file) throws IOException {
    try (var archive = new RandomAccessFile(file.toFile(), "r")) {
      long length = archive.length();
      int tail = (int) Math.min(length, END_SIZE + LONGEST_COMMENT);
      var end = read(archive, length - tail, tail);
      int at = tail - END_SIZE;
      while (at >= 0 && end.getInt(at) != END) {
        at--;
      }
      if (at < 0) {
        return PackageSize.unknown("it is no zip archive");
      }
      long size = end.getInt(at + 12) & ZIP64;
      long from = end.getInt(at + 16) & ZIP64;
      if (size > LARGEST || from == ZIP64 || from + size > length) {
        return PackageSize.unknown("its directory is too large to be read");
      }
      return new PackageSize(sum(read(archive, from, (int) size)), 0, length, true, "");
    }
  }

  private static ByteBuffer read(RandomAccessFile archive, long from, int size) throws IOException {
    var bytes = new byte[size];
    archive.seek(from);
    archive.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static long sum(ByteBuffer entries) {
    long sum = 0;
    int at = 0;
    while (at + ENTRY_SIZE <= entries.limit() && entries.getInt(at) == ENTRY) {
      sum += entries.getInt(at + 24) & ZIP64;
      int name = entries.getShort(at + 28) & 0xffff;
      int extra = entries.getShort(at + 30) & 0xffff;
      int comment = entries.getShort(at + 32) & 0xffff;
      at += ENTRY_SIZE + name + extra + comment;
    }
    return sum;
  }
}
