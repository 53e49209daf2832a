package dev.faregate.cli;

import dev.faregate.usage.replay.Fault;
import dev.faregate.usage.replay.LogParts;
import dev.faregate.usage.replay.ReportLines;
import dev.faregate.usage.replay.Tallies;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads logs on all cores, a part at a time: each thread adds up by itself, and in the end all add
/// up together, in whichever order.
final class ReplayReading {
  /// A part of a log; the only one of a stream.
  private record Part(int log, int number) {}

  private final List<ReplayLog> logs;
  private final ReplayParquet parquet;
  private final Surroundings surroundings;
  private final List<Part> parts = new ArrayList<>();
  private final long[] lines;
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
    lines = new long[parts.size()];
  }

  /// @param arguments what logs do not tell, and where DuckDB's driver is
  /// @throws CommandLineError for a log that cannot be read
  static ReplayRead read(
      List<ReplayLog> logs, Arguments arguments, int threads, Surroundings surroundings) {
    int memory = ReplayMemory.of(arguments);
    var parquet = new ReplayParquet(DuckDb.of(arguments, surroundings));
    var reading = new ReplayReading(logs, parquet, surroundings);
    var readers = new ArrayList<ReportLines>();
    var workers = new ArrayList<Integer>();
    for (int i = 0; i < Math.clamp(reading.parts.size(), 1, threads); i++) {
      readers.add(new ReportLines());
      workers.add(i);
    }
    try {
      new Concurrently(threads, new Arguments(), surroundings)
          .all(workers, i -> reading.read(readers.get(i)));
      return reading.together(readers, memory);
    } catch (Tallies.TooMany e) {
      throw new CommandLineError(
          "the logs are of more than "
              + Tallies.MOST
              + " functions and memory sizes; replay them in several runs, or as one function with"
              + " --function NAME");
    }
  }

  /// Parts as long as there are any.
  private Boolean read(ReportLines reader) {
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
      lines[i] = reader.lines();
    }
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

  private static int read(FileChannel channel, byte[] into, int at, int most, long from)
      throws IOException {
    var buffer = ByteBuffer.wrap(into, at, most);
    int more = 0;
    while (buffer.hasRemaining() && more >= 0) {
      more = channel.read(buffer, from + buffer.position() - at);
    }
    return buffer.position() - at;
  }

  /// Whether it can only be read from its beginning: all but lines, and what tells no size.
  private static boolean isStream(ReplayLog log) {
    return log.path().isEmpty() || log.size() == 0 || !ReplayStream.isPlain(log.path().get());
  }

  private ReplayRead together(List<ReportLines> readers, int memory) {
    var tallies = new Tallies();
    var faults = new ArrayList<Fault>();
    long requests = 0;
    long charges = 0;
    long faulty = 0;
    for (var reader : readers) {
      tallies.add(reader.tallies());
      faults.addAll(reader.faults());
      requests += reader.requests();
      charges += reader.charges();
      faulty += reader.faulty();
    }
    long all = 0;
    for (long count : lines) {
      all += count;
    }
    var notes = tallies.settle(_ -> memory);
    return new ReplayRead(tallies, all, requests, charges, faulty, sentences(faults), notes);
  }

  /// The first few of all, with their places.
  private List<String> sentences(List<Fault> faults) {
    faults.sort(
        Comparator.comparingInt(Fault::file)
            .thenComparingInt(Fault::part)
            .thenComparingLong(Fault::line));
    var told = new ArrayList<String>();
    for (var fault : faults.subList(0, Math.min(faults.size(), ReportLines.MOST_FAULTS))) {
      long line = fault.line();
      for (int i = 0; i < parts.size() && isBefore(parts.get(i), fault); i++) {
        line += parts.get(i).log() == fault.file() ? lines[i] : 0;
      }
      told.add(logs.get(fault.file()).shown() + ":" + line + ": " + fault.why());
    }
    return told;
  }

  private static boolean isBefore(Part part, Fault fault) {
    return part.log() < fault.file() || part.log() == fault.file() && part.number() < fault.part();
  }
}
