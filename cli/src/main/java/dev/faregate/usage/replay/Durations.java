package dev.faregate.usage.replay;

import java.io.Serializable;
import java.util.Arrays;

/// How often each duration occurred, in bounded memory: buckets whose width is at most 1/128 of
/// where they begin, so that a percentile, told as the middle of its bucket, is at most 1/256 (0.4
/// %) off. Adding up in any order gives the same.
public final class Durations implements Serializable {
  private static final long serialVersionUID = 1;

  /// Half of the width of a bucket against where it begins.
  public static final String ERROR = "0.4%";

  private static final int BITS = 7;
  private static final int ROW = 1 << BITS;
  private static final int ROWS = Long.SIZE - BITS;

  private final long[][] rows = new long[ROWS][];
  private long count;

  /// @param value not negative
  void add(long value) {
    int row = row(value);
    var counts = rows[row];
    if (counts == null) {
      counts = new long[ROW];
      rows[row] = counts;
    }
    counts[column(value, row)]++;
    count++;
  }

  private static int row(long value) {
    return Math.max(0, Long.SIZE - BITS - Long.numberOfLeadingZeros(value));
  }

  /// Within the first row, and in the second, each value has a bucket of its own.
  private static int column(long value, int row) {
    return row == 0 ? (int) value : (int) (value >>> (row - 1)) & (ROW - 1);
  }

  void add(Durations other) {
    for (int i = 0; i < ROWS; i++) {
      var theirs = other.rows[i];
      if (theirs != null) {
        var ours = rows[i];
        if (ours == null) {
          rows[i] = Arrays.copyOf(theirs, ROW);
        } else {
          for (int j = 0; j < ROW; j++) {
            ours[j] += theirs[j];
          }
        }
      }
    }
    count += other.count;
  }

  /// The duration that so many percent do not exceed, give or take [#ERROR]; 0 where there is none.
  ///
  /// @param percent 1 to 100
  public long percentile(int percent) {
    long rank = count / 100 * percent + (count % 100 * percent + 99) / 100;
    long seen = 0;
    for (int i = 0; i < ROWS; i++) {
      var counts = rows[i];
      for (int j = 0; counts != null && j < ROW; j++) {
        seen += counts[j];
        if (seen >= rank && counts[j] > 0) {
          return middle(i, j);
        }
      }
    }
    return 0;
  }

  private static long middle(int row, int column) {
    if (row <= 1) {
      return row == 0 ? column : ROW + column;
    }
    long width = 1L << (row - 1);
    return (ROW + column) * width + width / 2;
  }
}
