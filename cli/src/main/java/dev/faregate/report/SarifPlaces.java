package dev.faregate.report;

import dev.faregate.source.Span;
import java.nio.charset.StandardCharsets;

/// Places in SARIF's words.
final class SarifPlaces {
  /// What relative addresses start from; the name that code scanning services know.
  static final String ROOT = "%SRCROOT%";

  private static final String UNRESERVED = "-._~/";

  private SarifPlaces() {}

  /// `physicalLocation` of a stretch.
  static void location(JsonWriter json, Lookup lookup, Span at) {
    json.key("physicalLocation").open('{');
    artifact(json, lookup, at.file());
    region(json.key("region"), at);
    json.close('}');
  }

  static void artifact(JsonWriter json, Lookup lookup, String file) {
    var path = lookup.fromRoot(file);
    json.key("artifactLocation").open('{');
    if (path.startsWith("/")) {
      json.put("uri", "file://" + encoded(path)).close('}');
    } else {
      json.put("uri", encoded(path)).put("uriBaseId", ROOT).close('}');
    }
  }

  /// SARIF and [Span] count alike: lines and columns from 1, the end behind the last.
  static void region(JsonWriter json, Span at) {
    json.open('{').put("startLine", at.line()).put("startColumn", at.column());
    json.put("endLine", at.endLine()).put("endColumn", at.endColumn()).close('}');
  }

  /// A path as part of an address (RFC 3986).
  private static String encoded(String path) {
    var uri = new StringBuilder(path.length() + 8);
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (unit & 0xFF);
      boolean isPlain = letter < 0x80 && Character.isLetterOrDigit(letter);
      if (isPlain || UNRESERVED.indexOf(letter) >= 0) {
        uri.append(letter);
      } else {
        uri.append('%').append(digit(letter >> 4)).append(digit(letter & 0xF));
      }
    }
    return uri.toString();
  }

  private static char digit(int value) {
    return Character.toUpperCase(Character.forDigit(value, 16));
  }

  /// A `message`. In its text, brackets would make a link.
  static void message(JsonWriter json, String key, String text) {
    json.key(key).open('{').put("text", escaped(text)).close('}');
  }

  private static String escaped(String text) {
    var visible = Escapes.visible(text);
    var escaped = new StringBuilder(visible.length() + 8);
    for (int i = 0; i < visible.length(); i++) {
      char unit = visible.charAt(i);
      if (unit == '[' || unit == ']' || unit == '\\') {
        escaped.append('\\');
      }
      escaped.append(unit);
    }
    return escaped.toString();
  }
}
