package dev.faregate.cli;

import dev.faregate.usage.replay.LogParts;
import dev.faregate.usage.replay.LogSums;
import dev.faregate.usage.replay.ReportLines;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads logs on all cores, a part at a time: each thread adds up by itself, and in the end all add
/// up together, in whichever order.
final class ReplayReading {
  /// What is read at once: it goes through a buffer of this size, which should stay in the cache.
  private static final int STEP = 128 << 10;

  /// A part of a log; the only one of a stream.
  private record Part(int log, int number) {}

  private final List<ReplayLog> logs;
  private final ReplayParquet parquet;
  private final Surroundings surroundings;
  private final List<Part> parts = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();

  private ReplayReading(List<ReplayLog> logs, ReplayParquet parquet, Surroundings surroundings) {
    this.parquet = parquet;
    this.logs = logs;
    this.surroundings = surroundings;
    for (int i = 0; i < logs.size(); i++) {
      int count = isStream(logs.get(i)) ? 1 : LogParts.count(logs.get(i).size());
      for (int j = 0; j < count; j++) {
        parts.add(new Part(i, j));
      }
    }
  }

  /// @param arguments tell where DuckDB's driver is
  /// @throws CommandLineError for a log that cannot be read
  /// @throws dev.faregate.usage.replay.Tallies.TooMany for one function too many
  static LogSums read(
      List<ReplayLog> logs, Arguments arguments, int threads, Surroundings surroundings) {
    var parquet = new ReplayParquet(DuckDb.of(arguments, surroundings));
    var reading = new ReplayReading(logs, parquet, surroundings);
    var each = new ArrayList<LogSums>();
    var workers = new ArrayList<Integer>();
    for (int i = 0; i < Math.clamp(reading.parts.size(), 1, threads); i++) {
      each.add(new LogSums());
      workers.add(i);
    }
    new Concurrently(threads, new Arguments(), surroundings)
        .all(workers, i -> reading.read(each.get(i)));
    var all = each.getFirst();
    each.subList(1, each.size()).forEach(all::add);
    return all;
  }

  /// Parts as long as there are any.
  private Boolean read(LogSums sums) {
    var reader = new ReportLines();
    var parser = new LogParts(reader);
    for (int i = next.getAndIncrement(); i < parts.size(); i = next.getAndIncrement()) {
      var part = parts.get(i);
      var log = logs.get(part.log());
      reader.begin(part.log(), part.number(), log.function());
      try {
        read(reader, parser, log, part);
      } catch (IOException e) {
        throw new CommandLineError(ProjectFiles.sentence(log.shown(), e).replace("open", "read"));
      }
      sums.read(part.log(), part.number(), reader.lines());
    }
    sums.add(reader);
    return true;
  }

  private void read(ReportLines reader, LogParts parser, ReplayLog log, Part part)
      throws IOException {
    if (log.path().isEmpty()) {
      ReplayStream.read(surroundings.in(), log.shown(), reader, parser);
    } else if (isStream(log) && ReplayStream.isParquet(log.path().get())) {
      parquet.read(log.shown(), log.path().get(), reader);
    } else if (isStream(log)) {
      try (var in = Files.newInputStream(log.path().get())) {
        ReplayStream.read(in, log.shown(), reader, parser);
      }
    } else {
      try (var channel = FileChannel.open(log.path().get())) {
        parser.read((into, at, most, from) -> read(channel, into, at, most, from), part.number());
      }
    }
  }

  private static boolean isPlain(Path file) {
    try (var in = Files.newInputStream(file)) {
      return ReplayStream.isPlain(in);
    } catch (IOException e) {
      return true; // told when it is read
    }
  }

  private static int read(FileChannel channel, byte[] into, int at, int most, long from)
      throws IOException {
    int length = 0;
    int more = 0;
    while (length < most && more >= 0) {
      var buffer = ByteBuffer.wrap(into, at + length, Math.min(STEP, most - length));
      more = channel.read(buffer, from + length);
      length += Math.max(0, more);
    }
    return length;
  }

  /// Whether it can only be read from its beginning: all but lines, and what tells no size.
  private static boolean isStream(ReplayLog log) {
    return log.path().isEmpty() || log.size() == 0 || !isPlain(log.path().get());
  }
}
