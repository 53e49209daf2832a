package dev.faregate.catalog.build;

import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.build.DataNode.Field;
import dev.faregate.catalog.build.DataNode.Fields;
import dev.faregate.catalog.build.DataNode.Items;
import dev.faregate.catalog.build.DataNode.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The fields of a mapping, asked for by name. Whatever does not fit is a [DataException].
final class Section {
  private final Fields fields;

  private Section(Fields fields) {
    this.fields = fields;
  }

  static Section of(DataNode node) {
    if (node instanceof Fields fields) {
      return new Section(fields);
    }
    throw new DataException(node.place(), "fields are expected here");
  }

  String place() {
    return fields.place();
  }

  List<Field> all() {
    return fields.fields();
  }

  /// All fields, sorted by name.
  List<Field> sorted() {
    for (int i = 1; i < all().size(); i++) {
      var name = all().get(i).name();
      var before = all().get(i - 1).name();
      if (before.compareTo(name) > 0) {
        throw new DataException(all().get(i).place(), name + " belongs before " + before);
      }
    }
    return all();
  }

  /// Refuses fields of other names than these.
  Section only(String... names) {
    var known = Arrays.asList(names);
    for (var field : all()) {
      if (!known.contains(field.name())) {
        throw new DataException(
            field.place(), field.name() + " is none of " + String.join(", ", names));
      }
    }
    return this;
  }

  Optional<DataNode> find(String name) {
    for (var field : all()) {
      if (field.name().equals(name)) {
        return Optional.of(field.value());
      }
    }
    return Optional.empty();
  }

  DataNode get(String name) {
    return find(name).orElseThrow(() -> new DataException(place(), name + " is missing"));
  }

  String text(String name) {
    var text = textOf(get(name));
    if (text.isBlank()) {
      throw new DataException(get(name).place(), name + " is empty");
    }
    return text;
  }

  String text(String name, String otherwise) {
    var found = find(name);
    return found.isEmpty() ? otherwise : textOf(found.get());
  }

  boolean flag(String name) {
    var text = text(name, "false");
    if (!text.equals("true") && !text.equals("false")) {
      throw new DataException(get(name).place(), name + " is neither true nor false");
    }
    return text.equals("true");
  }

  /// A day that is written, or nothing.
  String day(String name) {
    var found = find(name);
    return found.isEmpty() ? "" : dayOf(found.get());
  }

  long whole(String name) {
    return wholeOf(get(name));
  }

  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (var item : itemsOf(get(name))) {
      texts.add(textOf(item));
    }
    return texts;
  }

  static List<DataNode> itemsOf(DataNode node) {
    if (node instanceof Items(var items, var _)) {
      return items;
    }
    throw new DataException(node.place(), "a list is expected here");
  }

  static String textOf(DataNode node) {
    if (node instanceof Text(var value, var _)) {
      return value;
    }
    throw new DataException(node.place(), "a text is expected here");
  }

  static String dayOf(DataNode node) {
    var text = textOf(node);
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      throw new DataException(node.place(), text + " is no day; a day is written 2026-09-19");
    }
  }

  static long wholeOf(DataNode node) {
    var decimal = decimalOf(node);
    if (decimal.scale() != 0) {
      throw new DataException(node.place(), decimal.text() + " is no whole number");
    }
    return decimal.unscaled();
  }

  static Decimal decimalOf(DataNode node) {
    var text = textOf(node);
    if (!isDecimal(text)) {
      throw new DataException(
          node.place(), text + " is no number; one is written 0.0000002 or 6_000_000_000");
    }
    try {
      return Decimal.parse(text);
    } catch (NumberFormatException e) {
      throw new DataException(node.place(), text + " has too many digits");
    }
  }

  private static boolean isDecimal(String text) {
    boolean point = false;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c == '.' && !point && digit && i < text.length() - 1;
      if (first) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c != '_' || !digit) {
        return false;
      }
    }
    return digit;
  }
}
