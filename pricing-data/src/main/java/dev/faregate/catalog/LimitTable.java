package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Limits by name.
final class LimitTable {
  private final CatalogFile file;
  private final int first;
  private final int size;
  private final NameIndex names;
  private final Map<String, Long> raised;

  /// @param raised what the account has in place of the most that is documented
  LimitTable(CatalogFile file, Map<String, Long> raised) {
    this.raised = raised;
    this.file = file;
    this.first = file.position(CatalogLayout.LIMITS);
    this.size = file.cursor(first).int32();
    this.names = new NameIndex(file, first + 4 + 4 * size);
  }

  List<Limit> all() {
    var all = new ArrayList<Limit>(size);
    for (int i = 0; i < size; i++) {
      all.add(read(cursor(i)));
    }
    return all;
  }

  Optional<Limit> find(String name) {
    int index = names.find(name);
    return index < 0 ? Optional.empty() : Optional.of(at(index));
  }

  /// By its place among all limits.
  Limit at(int index) {
    return read(cursor(index));
  }

  private Cursor cursor(int index) {
    return file.cursor(first + file.cursor(first + 4 + 4 * index).int32());
  }

  private Limit read(Cursor cursor) {
    var name = text(cursor);
    var message = text(cursor);
    var provenance = Records.provenance(file, cursor);
    int kind = cursor.count();
    return switch (kind) {
      case CatalogLayout.RANGE -> range(cursor, name, message, provenance);
      case CatalogLayout.CHOICES -> choices(cursor, name, message, provenance);
      case CatalogLayout.PAIRING -> pairing(cursor, name, message, provenance);
      case CatalogLayout.FIGURE -> {
        long value = cursor.number();
        yield new Limit.Figure(name, value, text(cursor), message, provenance);
      }
      case CatalogLayout.PATTERN -> {
        var regex = text(cursor);
        yield new Limit.Pattern(name, regex, text(cursor), message, provenance);
      }
      default -> {
        var how = Limit.RelationKind.at(cursor.count());
        yield new Limit.Relation(name, how, Records.texts(file, cursor), message, provenance);
      }
    };
  }

  private Limit.Range range(Cursor cursor, String name, String message, Provenance provenance) {
    long least = cursor.number();
    long documented = cursor.number();
    long step = cursor.number();
    var unit = text(cursor);
    var byDefault = cursor.count() == 0 ? OptionalLong.empty() : OptionalLong.of(cursor.number());
    boolean adjustable = cursor.count() == 1;
    var own = raised.isEmpty() ? null : raised.get(name);
    long most = own == null ? documented : own;
    return new Limit.Range(
        name, least, most, step, unit, byDefault, adjustable, message, provenance);
  }

  private Limit.Choices choices(Cursor cursor, String name, String message, Provenance provenance) {
    var values = Records.texts(file, cursor);
    return new Limit.Choices(name, values, text(cursor), message, provenance);
  }

  private Limit.Pairing pairing(Cursor cursor, String name, String message, Provenance provenance) {
    int count = cursor.count();
    Map<Long, List<Long>> pairs = new LinkedHashMap<>();
    Map<Long, String> since = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      long key = cursor.number();
      var needs = text(cursor);
      if (!needs.isEmpty()) {
        since.put(key, needs);
      }
      int partners = cursor.count();
      var values = new ArrayList<Long>(partners);
      for (int j = 0; j < partners; j++) {
        values.add(cursor.number());
      }
      pairs.put(key, values);
    }
    return new Limit.Pairing(name, pairs, since, message, provenance);
  }

  private String text(Cursor cursor) {
    return file.text(cursor.number());
  }
}
