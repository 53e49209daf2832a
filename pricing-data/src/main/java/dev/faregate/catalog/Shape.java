package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may stand at a property of a CloudFormation type: a single value, a list, a mapping, or
/// anything. Its members are decoded when they are asked for.
public final class Shape {
  private final CatalogFile file;
  private final String name;
  private final boolean required;
  private final Kind kind;
  private final int at;

  /// The kinds that data files tell apart.
  public enum Kind {
    SINGLE,
    LIST,
    MAPPING,
    /// A mapping whose keys are the user's.
    KEYS,
    ANYTHING;

    private static final Kind[] ALL = values();
  }

  private Shape(CatalogFile file, String name, int marks, int at) {
    this.file = file;
    this.name = name;
    this.required = (marks & 1) == 1;
    this.kind = Kind.ALL[marks >>> 1];
    this.at = at;
  }

  /// @param cursor is moved behind the shape
  static Shape read(CatalogFile file, Cursor cursor) {
    var name = file.text(cursor.number());
    int marks = cursor.count();
    int length = cursor.count();
    var shape = new Shape(file, name, marks, cursor.at());
    cursor.skip(length);
    return shape;
  }

  public String name() {
    return name;
  }

  /// Whether CloudFormation takes no resource without it.
  public boolean required() {
    return required;
  }

  public Kind kind() {
    return kind;
  }

  /// Of a mapping; of a list, one without a name that says what its items are.
  public List<Shape> members() {
    var members = new ArrayList<Shape>();
    if (kind == Kind.MAPPING || kind == Kind.LIST) {
      var cursor = file.cursor(at);
      for (int left = cursor.count(); left > 0; left--) {
        members.add(read(file, cursor));
      }
    }
    return members;
  }

  public Optional<Shape> member(String wanted) {
    if (kind == Kind.MAPPING) {
      var cursor = file.cursor(at);
      for (int left = cursor.count(); left > 0; left--) {
        int start = cursor.at();
        if (file.text(cursor.number()).equals(wanted)) {
          return Optional.of(read(file, file.cursor(start)));
        }
        cursor.count();
        cursor.skip(cursor.count());
      }
    }
    return Optional.empty();
  }

  /// Those of its members.
  public List<String> names() {
    var names = new ArrayList<String>();
    for (var member : members()) {
      names.add(member.name);
    }
    return names;
  }
}
