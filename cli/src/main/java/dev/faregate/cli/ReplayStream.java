package dev.faregate.cli;

import dev.faregate.usage.replay.CsvLog;
import dev.faregate.usage.replay.LogParts;
import dev.faregate.usage.replay.MetricReader;
import dev.faregate.usage.replay.ReportLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A log that is read from its beginning, recognised by how it begins.
public final class ReplayStream {
  private static final int LOOK = 1 << 14;

  private ReplayStream() {}

  /// What a log is.
  private enum Kind {
    LINES,
    CSV,
    JSON,
    METRICS,
    PARQUET,
    GZIP;

    private static final String MAGIC = "PAR1";

    static Kind of(String start) {
      if (start.startsWith("\u001f\u008b")) {
        return GZIP;
      }
      if (start.startsWith(MAGIC)) {
        return PARQUET;
      }
      if (MetricReader.recognises(start)) {
        return METRICS;
      }
      var text = start.strip();
      // One record a line is no document.
      if (text.startsWith("{\n") || text.startsWith("{\r") || text.startsWith("[")) {
        return JSON;
      }
      return CsvLog.recognises(start) ? CSV : LINES;
    }
  }

  /// Whether it is made of lines by themselves, which may be read in any order.
  public static boolean isPlain(InputStream in) throws IOException {
    return Kind.of(text(in.readNBytes(LOOK))) == Kind.LINES;
  }

  /// Whether it is a table that only a driver can read.
  static boolean isParquet(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Kind.of(text(in.readNBytes(LOOK))) == Kind.PARQUET;
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// @param shown its name in messages
  /// @throws CommandLineError for a kind that is not read
  public static void read(InputStream in, String shown, ReportLines reader, LogParts parts)
      throws IOException {
    var buffered = new BufferedInputStream(in, 1 << 16);
    switch (Kind.of(start(buffered))) {
      case GZIP -> unpacked(new GZIPInputStream(buffered, 1 << 16), shown, reader, parts);
      case PARQUET ->
          throw new CommandLineError(shown + ": Parquet is read from its end; name it as a file");
      case CSV -> new CsvLog(reader).read(buffered);
      case JSON -> reader.document(buffered);
      case METRICS -> reader.metrics(buffered);
      case LINES -> parts.read(buffered);
    }
  }

  /// Packed once, not twice.
  private static void unpacked(InputStream in, String shown, ReportLines reader, LogParts parts)
      throws IOException {
    var buffered = new BufferedInputStream(in, 1 << 16);
    switch (Kind.of(start(buffered))) {
      case CSV -> new CsvLog(reader).read(buffered);
      case JSON -> reader.document(buffered);
      case METRICS -> reader.metrics(buffered);
      case LINES -> parts.read(buffered);
      case GZIP, PARQUET -> throw new CommandLineError(shown + ": it is packed twice");
    }
  }

  private static String start(BufferedInputStream in) throws IOException {
    in.mark(LOOK);
    var start = text(in.readNBytes(LOOK));
    in.reset();
    return start;
  }
}
