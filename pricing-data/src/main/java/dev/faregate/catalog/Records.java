package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.List;

/// Reads the tables that are short enough to be read whole.
final class Records {
  private Records() {}

  static List<Allowance> allowances(CatalogFile file) {
    var cursor = file.section(CatalogLayout.ALLOWANCES);
    int count = cursor.count();
    var all = new ArrayList<Allowance>(count);
    for (int i = 0; i < count; i++) {
      var name = file.text(cursor.number());
      long amount = cursor.number();
      var unit = file.text(cursor.number());
      var meters = texts(file, cursor);
      var partitions = texts(file, cursor);
      all.add(new Allowance(name, amount, unit, meters, partitions, provenance(file, cursor)));
    }
    return all;
  }

  static List<LambdaRuntime> runtimes(CatalogFile file) {
    var cursor = file.section(CatalogLayout.RUNTIMES);
    int count = cursor.count();
    var all = new ArrayList<LambdaRuntime>(count);
    for (int i = 0; i < count; i++) {
      all.add(
          new LambdaRuntime(
              file.text(cursor.number()),
              file.text(cursor.number()),
              cursor.count() == 1,
              file.text(cursor.number()),
              file.text(cursor.number()),
              file.text(cursor.number()),
              file.text(cursor.number()),
              provenance(file, cursor)));
    }
    return all;
  }

  static List<String> texts(CatalogFile file, Cursor cursor) {
    int count = cursor.count();
    var all = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      all.add(file.text(cursor.number()));
    }
    return all;
  }

  static Provenance provenance(CatalogFile file, Cursor cursor) {
    var source = file.text(cursor.number());
    return new Provenance(source, file.text(cursor.number()));
  }
}
