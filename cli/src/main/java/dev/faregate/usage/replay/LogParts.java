package dev.faregate.usage.replay;

import java.io.IOException;
import java.io.InputStream;

/// Cuts a log into blocks that fit in a processor's cache and hands its lines to a [ReportLines],
/// whole: from a file in parts, which may be read side by side, or from a stream.
public final class LogParts {
  /// Of a file, in bytes.
  public static final int PART = 4 << 20;

  /// What is read at once, unless a line is longer.
  private static final int BLOCK = 512 << 10;

  /// The longest line that is read: CloudWatch Logs takes events up to 1 MB.
  private static final int LONGEST = 2 << 20;

  private final ReportLines lines;
  private byte[] block = block(BLOCK);

  /// Where the block begins in the file.
  private long position;

  /// How much of the block, from its beginning, is a line whose end is not read yet.
  private int kept;

  /// Whether the block begins within a line that is passed over.
  private boolean isWithin;

  /// Reads bytes of a file from a position, as many as there are and the array takes.
  public interface File {
    /// @return how many were read; less than `length` only at the end of the file
    int read(byte[] into, int offset, int length, long position) throws IOException;
  }

  public LogParts(ReportLines lines) {
    this.lines = lines;
  }

  /// How many parts a file of this size has.
  public static int count(long size) {
    return Math.toIntExact(Math.max(1, (size + PART - 1) / PART));
  }

  /// Reads the lines that begin in a part.
  public void read(File file, int number) throws IOException {
    long start = (long) number * PART;
    // The byte before it tells whether a line begins where the part does.
    read(file, Math.max(0, start - 1), start + PART);
  }

  /// Reads all lines of a stream, in bounded memory.
  public void read(InputStream in) throws IOException {
    read((into, at, length, _) -> in.readNBytes(into, at, length), 0, Long.MAX_VALUE);
  }

  private void read(File file, long from, long to) throws IOException {
    position = from;
    kept = 0;
    isWithin = from > 0;
    boolean isEnd = false;
    while (!isEnd && position < to) {
      int room = room();
      int length = kept + Math.max(0, file.read(block, kept, room, position + kept));
      isEnd = length < kept + room;
      if (isEnd && length > 0 && block[length - 1] != '\n') {
        block[length++] = '\n';
      }
      take(length, to);
    }
  }

  /// Reads the whole lines that the block has, but those that begin at `to` or later.
  private void take(int length, long to) {
    int from = isWithin ? lineAfter(0, length) : position == 0 ? afterMark(length) : 0;
    if (from < 0 || position + from >= to) {
      position += length;
      kept = 0;
      return;
    }
    isWithin = false;
    int last = position + length < to ? -1 : lineAfter((int) (to - position) - 1, length);
    int end = last < 0 ? lineStart(from, length) : last;
    if (from < end) {
      lines.read(block, from, end);
    }
    keep(end, last < 0 ? length : end);
  }

  /// Past the mark of UTF-8, with which some editors begin a file.
  private int afterMark(int length) {
    boolean isMarked =
        length >= 3
            && block[0] == (byte) 0xEF
            && block[1] == (byte) 0xBB
            && block[2] == (byte) 0xBF;
    return isMarked ? 3 : 0;
  }

  /// Moves the beginning of a line to that of a block which has room for more of it.
  private void keep(int from, int to) {
    position += from;
    kept = to - from;
    if (kept > LONGEST) {
      lines.tooLong();
      isWithin = true;
      position += kept;
      kept = 0;
      return;
    }
    int size = Math.min(2 * kept, LONGEST + 1);
    var next = size > kept + room() ? block(size) : block;
    System.arraycopy(block, from, next, 0, kept);
    block = next;
  }

  /// With room for a line feed where a file ends without.
  private static byte[] block(int size) {
    return new byte[size + 1 + Bytes.SLACK];
  }

  private int room() {
    return block.length - 1 - Bytes.SLACK - kept;
  }

  /// Where a line begins after the next line feed; -1 where there is none.
  private int lineAfter(int from, int length) {
    byte behind = block[length];
    block[length] = '\n';
    int end = Bytes.lineEnd(block, from);
    block[length] = behind;
    return end < length ? end + 1 : -1;
  }

  /// Where the last line begins whose end is not there.
  private int lineStart(int from, int length) {
    int last = length;
    while (last > from && block[last - 1] != '\n') {
      last--;
    }
    return last;
  }
}
