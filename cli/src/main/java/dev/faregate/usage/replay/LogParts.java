package dev.faregate.usage.replay;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a log into pieces that fit in memory and hands its lines to a [ReportLines], whole: from a
/// file in parts, which may be read side by side, or from a stream.
public final class LogParts {
  /// Of a file, in bytes.
  public static final int PART = 4 << 20;

  /// The longest line that is read: CloudWatch Logs takes events up to 1 MB.
  private static final int LONGEST = 2 << 20;

  private static final int STEP = 1 << 16;

  private final ReportLines lines;
  private byte[] block = new byte[1 + PART + STEP + Bytes.SLACK];

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
    int before = number == 0 ? 0 : 1;
    int length = Math.max(0, file.read(block, 0, before + PART, start - before));
    boolean isEnd = length < before + PART;
    int from = number == 0 ? afterMark(length) : 0;
    if (before == 1) {
      block[length] = '\n';
      from = Bytes.lineEnd(block, 0) + 1;
      if (from >= length) {
        return; // all of it belongs to a line that began before
      }
    }
    int end = length;
    boolean isCut = false;
    while (!isEnd && block[end - 1] != '\n') {
      if (end + STEP + Bytes.SLACK > block.length) {
        if (end - PART > LONGEST) {
          end = lineStart(from, end);
          isCut = true;
          break;
        }
        block = Arrays.copyOf(block, block.length + LONGEST / 4);
      }
      int more = file.read(block, end, STEP, start - before + end);
      isEnd = more < STEP;
      block[end + Math.max(0, more)] = '\n';
      int stop = Bytes.lineEnd(block, end);
      end = stop < end + more ? stop + 1 : end + Math.max(0, more);
    }
    finish(from, end);
    if (isCut) {
      lines.tooLong();
    }
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

  /// Where the last line begins.
  private int lineStart(int from, int end) {
    int last = end;
    while (last > from && block[last - 1] != '\n') {
      last--;
    }
    return last;
  }

  private void finish(int from, int to) {
    int end = to;
    if (end > from && block[end - 1] != '\n') {
      block[end++] = '\n';
    }
    lines.read(block, from, end);
  }

  /// Reads all lines of a stream, in bounded memory.
  public void read(InputStream in) throws IOException {
    int kept = 0;
    boolean isTooLong = false;
    while (true) {
      int room = block.length - Bytes.SLACK - 1 - kept;
      int more = in.readNBytes(block, kept, room);
      int length = kept + more;
      if (more < room) {
        finish(isTooLong ? afterLine(length) : 0, length);
        return;
      }
      int end = lineStart(0, length);
      if (end == 0) {
        if (!isTooLong) {
          lines.tooLong();
        }
        isTooLong = true;
        kept = 0;
        continue;
      }
      lines.read(block, isTooLong ? afterLine(end) : 0, end);
      isTooLong = false;
      kept = length - end;
      System.arraycopy(block, end, block, 0, kept);
    }
  }

  private int afterLine(int length) {
    block[length] = '\n';
    return Math.min(length, Bytes.lineEnd(block, 0) + 1);
  }
}
