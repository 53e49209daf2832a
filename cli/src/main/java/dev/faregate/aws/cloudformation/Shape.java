package dev.faregate.aws.cloudformation;

import dev.faregate.source.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may stand at a property: a single value, a list, a mapping, or anything.
///
/// @param kind which of these
/// @param members of a mapping; of a list, one without a name that says what its items are
record Shape(String name, boolean required, Kind kind, List<Shape> members) {
  Shape {
    members = List.copyOf(members);
  }

  /// The kinds that data files tell apart.
  enum Kind {
    SINGLE,
    LIST,
    MAPPING,
    /// A mapping whose keys are the user's.
    KEYS,
    ANYTHING
  }

  /// The properties of a type, as the catalog writes them.
  static Shape of(String properties) {
    return new Shape("", false, Kind.MAPPING, new Parser(properties).members());
  }

  Optional<Shape> member(String wanted) {
    for (var member : members) {
      if (member.name().equals(wanted)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /// Whether a mapping has the property in some case: ECS takes `portMappings` for `PortMappings`.
  static boolean isIn(Mapping mapping, String wanted) {
    for (var entry : mapping.entries()) {
      if (entry.name().equalsIgnoreCase(wanted)) {
        return true;
      }
    }
    return false;
  }

  List<String> names() {
    var names = new ArrayList<String>(members.size());
    for (var member : members) {
      names.add(member.name());
    }
    return names;
  }

  /// Reads `!Role Tags[{!Key Value}] Environment{Variables~}`.
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    List<Shape> members() {
      var members = new ArrayList<Shape>();
      while (at < text.length() && text.charAt(at) != '}') {
        if (text.charAt(at) == ' ') {
          at++;
        } else {
          members.add(member());
        }
      }
      return members;
    }

    private Shape member() {
      boolean required = text.charAt(at) == '!';
      at += required ? 1 : 0;
      int from = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      return value(text.substring(from, at), required);
    }

    private Shape value(String name, boolean required) {
      char next = at < text.length() ? text.charAt(at) : ' ';
      boolean isMarked = next == '*' || next == '~' || next == '{' || next == '[';
      at += isMarked ? 1 : 0;
      return switch (next) {
        case '*' -> new Shape(name, required, Kind.ANYTHING, List.of());
        case '~' -> new Shape(name, required, Kind.KEYS, List.of());
        case '{' -> closed(new Shape(name, required, Kind.MAPPING, members()));
        case '[' -> closed(new Shape(name, required, Kind.LIST, List.of(value("", false))));
        default -> new Shape(name, required, Kind.SINGLE, List.of());
      };
    }

    /// Past the bracket that ends it.
    private Shape closed(Shape shape) {
      at++;
      return shape;
    }
  }
}
