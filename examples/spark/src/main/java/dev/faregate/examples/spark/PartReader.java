package dev.faregate.examples.spark;

import dev.faregate.cli.ReplayStream;
import dev.faregate.usage.replay.LogParts;
import dev.faregate.usage.replay.LogSums;
import dev.faregate.usage.replay.ReportLines;
import java.io.IOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/// What a task does: reads parts of logs with faregate's own reader and sends back sums.
final class PartReader {
  private final Configuration hadoop;
  private final ReportLines reader = new ReportLines();
  private final LogParts parser = new LogParts(reader);
  private final LogSums sums = new LogSums();

  private PartReader(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  static LogSums read(Iterator<LogPart> parts, Configuration hadoop) throws IOException {
    var reading = new PartReader(hadoop);
    while (parts.hasNext()) {
      reading.read(parts.next());
    }
    reading.sums.add(reading.reader);
    return reading.sums;
  }

  private void read(LogPart part) throws IOException {
    var log = part.log();
    reader.begin(log.number(), part.number(), log.function());
    try (var in = open(log, hadoop)) {
      if (part.isWhole()) {
        ReplayStream.read(in, log.shown(), reader, parser);
      } else {
        parser.read((into, at, most, from) -> read(in, into, at, most, from), part.number());
      }
    }
    sums.read(log.number(), part.number(), reader.lines());
  }

  static FSDataInputStream open(LogFile log, Configuration hadoop) throws IOException {
    var path = new Path(log.path());
    return path.getFileSystem(hadoop).open(path);
  }

  /// A read from a position may give less than it was asked for before the end.
  private static int read(FSDataInputStream in, byte[] into, int at, int most, long from)
      throws IOException {
    int read = 0;
    while (read < most) {
      int more = in.read(from + read, into, at + read, most - read);
      if (more < 0) {
        break;
      }
      read += more;
    }
    return read;
  }
}
