package dev.faregate.source;

import dev.faregate.source.Node.Call;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// What YAML's tags mean here: a local tag is a function's short form, a standard tag says only
/// whether text is meant.
final class YamlTags {
  private static final String STANDARD = "tag:yaml.org,2002:";

  private YamlTags() {}

  /// Whether the tag is a short form (`!Sub`), not one of YAML's own types.
  static boolean isCall(String tag) {
    if (!tag.startsWith(STANDARD)) {
      return !tag.isEmpty() && !"!".equals(tag);
    }
    return switch (tag.substring(STANDARD.length())) {
      case "str", "int", "float", "bool", "null", "seq", "map", "set", "omap", "binary" -> false;
      case "timestamp", "merge", "value", "pairs" -> false;
      default -> true;
    };
  }

  /// The call that a short form is; several in a row (see [ConsecutiveTags]) hold each other.
  static Node call(String tag, Node argument, Origin origin) {
    int next = tag.indexOf(ConsecutiveTags.SEPARATOR);
    if (next < 0) {
      return new Call(name(tag), argument, origin);
    }
    var inner = call(tag.substring(next + 1), argument, origin);
    return new Call(name(tag.substring(0, next)), inner, origin);
  }

  private static String name(String tag) {
    return tag.startsWith("!")
        ? tag.substring(1)
        : tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : tag;
  }

  /// Whether text is meant, whatever it looks like.
  static boolean quoted(ScalarEvent event, String tag) {
    if (tag.startsWith(STANDARD)) {
      return switch (tag.substring(STANDARD.length())) {
        case "str", "binary" -> true;
        case "int", "float", "bool", "null" -> false;
        default -> event.getScalarStyle() != ScalarStyle.PLAIN;
      };
    }
    return event.getScalarStyle() != ScalarStyle.PLAIN || "!".equals(tag);
  }

  /// Where a node itself begins, after its tag and anchor.
  static int skipProperties(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '!' || c == '&') {
        at = skipWord(text, at, end);
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        at++;
      } else if (c == '#') {
        at = skipLine(text, at, end);
      } else {
        return at;
      }
    }
    return end;
  }

  private static int skipWord(String text, int start, int end) {
    int at = start;
    while (at < end && " \t\r\n,[]{}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Math.max(at, start + 1);
  }

  private static int skipLine(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
