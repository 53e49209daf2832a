package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.resource.Wildcard;

/// Which resources an entry speaks of.
///
/// @param file empty where any file will do
/// @param pattern a name, a wildcard or a type; empty for all
record Selector(Kind kind, String file, String pattern) {

  /// The most particular last.
  enum Kind {
    ALL,
    TYPE,
    WILDCARD,
    NAME
  }

  static Selector of(String text) {
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
    return pattern.indexOf('*') < 0 ? Kind.NAME : Kind.WILDCARD;
  }

  boolean matches(Resource resource) {
    return matchesFile(resource)
        && switch (kind) {
          case ALL -> true;
          case TYPE -> Wildcard.matches(pattern, resource.type());
          case WILDCARD -> Wildcard.matches(pattern, resource.name());
          case NAME -> pattern.equals(resource.name());
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
  private boolean matchesFile(Resource resource) {
    if (file.isEmpty()) {
      return true;
    }
    var path = withoutDot(resource.at().file());
    return path.endsWith(file)
        && (path.length() == file.length()
            || path.charAt(path.length() - file.length() - 1) == '/');
  }

  private static String withoutDot(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
