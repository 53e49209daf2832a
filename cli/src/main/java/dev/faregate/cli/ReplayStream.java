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

  /// Of UTF-8, byte by byte.
  private static final String MARK = "\u00ef\u00bb\u00bf";

  private ReplayStream() {}

  /// What a log is.
  private enum Kind {
    LINES,
    CSV,
    JSON,
    METRICS,
    PARQUET,
    GZIP,
    UTF_16;

    private static final String MAGIC = "PAR1";

    static Kind of(String begin) {
      if (begin.startsWith("\u00ff\u00fe") || begin.startsWith("\u00fe\u00ff")) {
        return UTF_16;
      }
      var start = begin.startsWith(MARK) ? begin.substring(MARK.length()) : begin;
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
    var kind = begin(buffered);
    if (kind == Kind.GZIP) {
      var unpacked = new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16);
      read(unpacked, begin(unpacked), shown + ", unpacked", reader, parts);
    } else {
      read(buffered, kind, shown, reader, parts);
    }
  }

  private static void read(
      InputStream in, Kind kind, String shown, ReportLines reader, LogParts parts)
      throws IOException {
    switch (kind) {
      case CSV -> new CsvLog(reader).read(in);
      case JSON -> reader.document(in);
      case METRICS -> reader.metrics(in);
      case LINES -> parts.read(in);
      case GZIP -> throw new CommandLineError(shown + ": it is packed twice");
      case PARQUET ->
          throw new CommandLineError(shown + ": Parquet is read from its end; name it as a file");
      case UTF_16 ->
          throw new CommandLineError(
              shown
                  + ": it is UTF-16, as PowerShell writes with >; write it as UTF-8 with"
                  + " | Out-File -Encoding utf8");
    }
  }

  /// What it is, and past the mark of UTF-8 if it has one.
  private static Kind begin(BufferedInputStream in) throws IOException {
    var start = start(in);
    if (start.startsWith(MARK)) {
      in.skipNBytes(MARK.length());
    }
    return Kind.of(start);
  }

  private static String start(BufferedInputStream in) throws IOException {
    in.mark(LOOK);
    var start = text(in.readNBytes(LOOK));
    in.reset();
    return start;
  }
}
