package dev.faregate.catalog.build;

import dev.faregate.catalog.Shape;
import dev.faregate.catalog.build.CatalogData.TypeShape;
import java.util.List;
import java.util.TreeMap;

/// Writes the section of CloudFormation's types: an index, then for each its attributes and the
/// shape of its properties, in which whatever stands inside something follows its length.
@SuppressWarnings("EnumOrdinal") // written and read back within one build
final class ShapesWriter {
  private final TextTable texts;
  private String text = "";
  private int at;

  ShapesWriter(TextTable texts) {
    this.texts = texts;
  }

  Bytes shapes(List<TypeShape> shapes) {
    var starts = new TreeMap<String, Integer>();
    var rows = new Bytes();
    for (var shape : shapes) {
      starts.put(shape.type(), NameIndexWriter.size(shapes.size()) + rows.size());
      rows.number(shape.attributes().size());
      for (var attribute : shape.attributes()) {
        rows.number(texts.number(attribute));
      }
      text = shape.properties();
      at = 0;
      rows.append(shape("", false, Shape.Kind.MAPPING, members()));
    }
    return NameIndexWriter.write(starts, texts).append(rows);
  }

  /// Reads `!Role Tags[{!Key Value}] Environment{Variables~}`, up to a bracket that closes.
  private Bytes members() {
    var members = new Bytes();
    int count = 0;
    while (at < text.length() && text.charAt(at) != '}') {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        members.append(member());
        count++;
      }
    }
    return new Bytes().number(count).append(members);
  }

  private Bytes member() {
    boolean required = text.charAt(at) == '!';
    at += required ? 1 : 0;
    int from = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return value(text.substring(from, at), required);
  }

  private Bytes value(String name, boolean required) {
    char next = at < text.length() ? text.charAt(at) : ' ';
    boolean isMarked = "*~{[".indexOf(next) >= 0;
    at += isMarked ? 1 : 0;
    var none = new Bytes();
    return switch (next) {
      case '*' -> shape(name, required, Shape.Kind.ANYTHING, none);
      case '~' -> shape(name, required, Shape.Kind.KEYS, none);
      case '{' -> closed(shape(name, required, Shape.Kind.MAPPING, members()));
      case '[' -> {
        var item = new Bytes().number(1).append(value("", false));
        yield closed(shape(name, required, Shape.Kind.LIST, item));
      }
      default -> shape(name, required, Shape.Kind.SINGLE, none);
    };
  }

  /// Past the bracket that ends it.
  private Bytes closed(Bytes shape) {
    at++;
    return shape;
  }

  private Bytes shape(String name, boolean required, Shape.Kind kind, Bytes members) {
    return new Bytes()
        .number(texts.number(name))
        .number(kind.ordinal() * 2 + (required ? 1 : 0))
        .number(members.size())
        .append(members);
  }
}
