package dev.faregate.cli;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values: quoted where they hold a comma, a quote or the end of a line.
public final class Csv {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private boolean quoted;

  private Csv(String text) {
    this.text = text;
  }

  /// The rows below the heading.
  public static List<List<String>> rows(String text) {
    var rows = all(text);
    return rows.subList(Math.min(1, rows.size()), rows.size());
  }

  /// The heading first.
  public static List<List<String>> all(String text) {
    var csv = new Csv(text);
    csv.read();
    return csv.rows;
  }

  private void read() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\n' && c != '\r') {
        field.append(c);
      } else if (c != '\r') {
        endField();
        if (c == '\n') {
          endRow();
        }
      }
    }
    if (!field.isEmpty() || !row.isEmpty()) {
      endField();
      endRow();
    }
  }

  private void endField() {
    row.add(field.toString());
    field.setLength(0);
  }

  private void endRow() {
    rows.add(row);
    row = new ArrayList<>();
  }
}
