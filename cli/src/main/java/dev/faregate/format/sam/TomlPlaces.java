package dev.faregate.format.sam;

import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// Places in a TOML file: the parser counts columns in code points, we in UTF-16 units.
final class TomlPlaces {
  private final String file;
  private final String text;
  private final List<Integer> lines = new ArrayList<>();

  TomlPlaces(String file, String text) {
    this.file = file;
    this.text = text;
    lines.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines.add(i + 1);
      }
    }
  }

  Origin start() {
    return Origin.at(new Span(file, 1, 1, 1, 1, 0, 0));
  }

  Origin ofKey(TomlTable table, String key) {
    return at(table.inputPositionOf(List.of(key)), key.length());
  }

  /// The parser's place of an item is where the one before ends.
  Origin ofItem(TomlArray list, int item) {
    var before = at(list.inputPositionOf(item), 0).at();
    int start = before.isEmpty() ? 0 : before.get().start();
    while (start < text.length() && isBetween(text.charAt(start))) {
      int lineEnd = text.indexOf('\n', start);
      start = text.charAt(start) == '#' && lineEnd > 0 ? lineEnd : start + 1;
    }
    int line = 1;
    while (line < lines.size() && lines.get(line) <= start) {
      line++;
    }
    int column = start - lines.get(line - 1) + 1;
    return Origin.at(new Span(file, line, column, line, column + 1, start, start + 1));
  }

  private static boolean isBetween(char letter) {
    return letter == ',' || letter == '#' || Character.isWhitespace(letter);
  }

  /// @param length of what stands there, in UTF-16 units
  Origin at(@Nullable TomlPosition position, int length) {
    if (position == null) {
      return start();
    }
    int line = Math.clamp(position.line(), 1, lines.size());
    int lineStart = lines.get(line - 1);
    int start = lineStart;
    for (int i = 1; i < position.column() && start < text.length(); i++) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = Math.min(start + length, text.length());
    int column = start - lineStart + 1;
    return Origin.at(new Span(file, line, column, line, column + end - start, start, end));
  }
}
