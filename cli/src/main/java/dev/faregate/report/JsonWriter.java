package dev.faregate.report;

import dev.faregate.billing.Amounts;
import dev.faregate.billing.Ratio;
import java.util.Optional;

/// Writes JSON, in the order of the calls and always alike. What a terminal or an editor could
/// stumble over is escaped: control and format characters, and all beyond Unicode's first plane;
/// likewise `##`, with which commands to some build servers begin.
final class JsonWriter {
  private final StringBuilder out = new StringBuilder(4096);
  private int depth;
  private boolean isFirst = true;

  JsonWriter open(char bracket) {
    out.append(bracket);
    depth++;
    isFirst = true;
    return this;
  }

  JsonWriter close(char bracket) {
    depth--;
    if (!isFirst) {
      lineBreak();
    }
    out.append(bracket);
    isFirst = false;
    return this;
  }

  /// The next item of an array; its value follows.
  JsonWriter item() {
    if (!isFirst) {
      out.append(',');
    }
    isFirst = false;
    lineBreak();
    return this;
  }

  /// The next key of an object; its value follows.
  JsonWriter key(String name) {
    item();
    text(name);
    out.append(": ");
    return this;
  }

  JsonWriter put(String name, String value) {
    return key(name).text(value);
  }

  JsonWriter put(String name, long value) {
    key(name).out.append(value);
    return this;
  }

  JsonWriter put(String name, boolean value) {
    key(name).out.append(value);
    return this;
  }

  /// An exact amount, as decimal text.
  JsonWriter put(String name, Ratio value) {
    return put(name, Amounts.exact(value));
  }

  /// Null where there is none.
  JsonWriter put(String name, Optional<String> value) {
    return value.isEmpty() ? putNull(name) : put(name, value.get());
  }

  JsonWriter putNull(String name) {
    key(name).out.append("null");
    return this;
  }

  /// Null where the text is empty.
  JsonWriter putOrNull(String name, String value) {
    return value.isEmpty() ? putNull(name) : put(name, value);
  }

  JsonWriter text(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value.charAt(i));
    }
    out.append('"');
    return this;
  }

  private void character(char unit) {
    switch (unit) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        boolean isCommand = unit == '#' && out.charAt(out.length() - 1) == '#';
        if (isCommand || Character.isSurrogate(unit) || Escapes.isDangerous(unit)) {
          Escapes.escape(out, unit);
        } else {
          out.append(unit);
        }
      }
    }
  }

  private void lineBreak() {
    out.append('\n').repeat(' ', 2 * depth);
  }

  String finished() {
    return out.append('\n').toString();
  }
}
