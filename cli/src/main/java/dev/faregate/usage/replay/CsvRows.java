package dev.faregate.usage.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values as RFC 4180 has them, row by row, whatever their size.
final class CsvRows {
  private static final int MOST_CELLS = 4096;

  /// Characters in a row.
  private static final int LONGEST = 2 << 20;

  private final Reader in;
  private final StringBuilder cell = new StringBuilder();
  private int next;
  private int length;
  private long line;
  private boolean isCut;

  CsvRows(InputStream in) throws IOException {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    this.next = this.in.read();
    if (next == '\uFEFF') {
      next = this.in.read();
    }
  }

  /// The line in which the latest row began.
  long line() {
    return line;
  }

  /// Whether the latest row was longer than any is read, so that it lacks something.
  boolean isCut() {
    return isCut;
  }

  /// The next row; empty at the end.
  List<String> next() throws IOException {
    if (next < 0) {
      return List.of();
    }
    line++;
    length = 0;
    isCut = false;
    var cells = new ArrayList<String>();
    while (true) {
      cell.setLength(0);
      read();
      if (cells.size() < MOST_CELLS) {
        cells.add(cell.toString());
      }
      if (next != ',') {
        break;
      }
      next = in.read();
    }
    if (next == '\r') {
      next = in.read();
    }
    if (next == '\n') {
      next = in.read();
    }
    return cells;
  }

  private void read() throws IOException {
    boolean isQuoted = next == '"';
    if (!isQuoted) {
      while (next >= 0 && next != ',' && next != '\n' && next != '\r') {
        take();
      }
      return;
    }
    next = in.read();
    while (next >= 0) {
      if (next == '"') {
        next = in.read();
        if (next != '"') {
          break;
        }
      }
      line += next == '\n' ? 1 : 0;
      take();
    }
    while (next >= 0 && next != ',' && next != '\n' && next != '\r') {
      next = in.read(); // behind the closing quote
    }
  }

  private void take() throws IOException {
    if (length < LONGEST) {
      cell.append((char) next);
      length++;
    } else {
      isCut = true;
    }
    next = in.read();
  }
}
