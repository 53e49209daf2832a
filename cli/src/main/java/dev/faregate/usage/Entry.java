package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.source.Origin;
import java.util.function.UnaryOperator;

/// One usage figure as somebody wrote it.
///
/// @param selector whose it is: a name, `FILE#NAME`, `Child/NAME`, a wildcard or a type; empty for
///   all
/// @param name `requests`
/// @param text `3M`
/// @param origin where it is written; its words are what a report says of the figure
public record Entry(Level level, String selector, String name, String text, Origin origin) {

  /// What `--usage NAME=VALUE` or `--usage RESOURCE.NAME=VALUE` says.
  public static Parsed<Entry> option(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 0) {
      return new Parsed.Wrong<>(
          "--usage " + argument + " has no value; write NAME=VALUE or RESOURCE.NAME=VALUE");
    }
    var left = argument.substring(0, equals).strip();
    int dot = left.lastIndexOf('.');
    var name = left.substring(dot + 1);
    if (name.isEmpty() || dot == 0) {
      return new Parsed.Wrong<>(
          "--usage " + argument + " names nothing; write NAME=VALUE or RESOURCE.NAME=VALUE");
    }
    return new Parsed.Good<>(
        new Entry(
            Level.OPTION,
            dot < 0 ? "" : left.substring(0, dot),
            name,
            argument.substring(equals + 1).strip(),
            Origin.of("--usage " + left)));
  }

  /// Whether that is this resource's name where usage is written, and not taken for a type, a
  /// wildcard or a file.
  public static boolean isNameOf(String selector, Resource resource) {
    var named = Selector.of(selector);
    return named.kind() == Selector.Kind.NAME && named.matches(resource, UnaryOperator.identity());
  }

  /// Whether a figure comes from others: `from Uploads.requests`.
  static boolean isFlow(String text) {
    return text.startsWith("from ");
  }

  /// What a setting that rests on this entry says of itself: `faregate.yaml, *Worker`.
  String why() {
    return level == Level.OPTION || level == Level.COMMENT
        ? origin.what()
        : origin.what() + ", " + selector;
  }
}
