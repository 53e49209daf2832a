package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.resource.Wildcard;
import java.util.function.UnaryOperator;

/// Which resources an entry speaks of.
///
/// @param file empty where any file will do
/// @param pattern a name, a wildcard or a type; empty for all
public record Selector(Kind kind, String file, String pattern) {

  /// The most particular last.
  public enum Kind {
    ALL,
    TYPE,
    WILDCARD,
    NAME
  }

  public static Selector of(String text) {
    int hash = text.lastIndexOf('#');
    var file = hash < 0 ? "" : withoutDot(text.substring(0, hash));
    var pattern = text.substring(hash + 1);
    return new Selector(kind(pattern), file, pattern);
  }

  private static Kind kind(String pattern) {
    if (pattern.isEmpty()) {
      return Kind.ALL;
    }
    if (pattern.indexOf("::") >= 0) {
      return Kind.TYPE;
    }
    return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0 ? Kind.NAME : Kind.WILDCARD;
  }

  /// @param path from a file as reports call it to how the settings see it, wherever faregate was
  ///   started
  boolean matches(Resource resource, UnaryOperator<String> path) {
    return matches(resource.type(), resource.name())
        && (file.isEmpty()
            || matchesFile(resource.at().file())
            || matchesFile(path.apply(resource.at().file())));
  }

  /// In whichever file.
  public boolean matches(String type, String name) {
    return switch (kind) {
      case ALL -> true;
      case TYPE -> Wildcard.matches(pattern, type);
      case WILDCARD -> Wildcard.matches(pattern, name);
      case NAME -> pattern.equals(name);
    };
  }

  /// Whether this is to be heard before `other`, both matching.
  boolean isCloserThan(Selector other) {
    if (kind != other.kind) {
      return kind.compareTo(other.kind) > 0;
    }
    return pattern.length() != other.pattern.length()
        ? pattern.length() > other.pattern.length()
        : !file.isEmpty() && other.file.isEmpty();
  }

  /// A file goes by the end of its path, because nobody writes more than tells it apart.
  public boolean matchesFile(String at) {
    if (file.isEmpty()) {
      return true;
    }
    var path = withoutDot(at);
    return path.endsWith(file)
        && (path.length() == file.length()
            || path.charAt(path.length() - file.length() - 1) == '/');
  }

  /// `a/template.yaml#Fn`.
  public String words() {
    return file.isEmpty() ? pattern : file + "#" + pattern;
  }

  private static String withoutDot(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
