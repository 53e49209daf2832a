package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// CloudFormation types that cost nothing by themselves.
final class FreeTypes {
  private final Set<String> names = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  FreeTypes(CatalogFile file) {
    var cursor = file.section(CatalogLayout.FREE_TYPES);
    for (long left = cursor.number(); left > 0; left--) {
      var name = file.text(cursor.number());
      if (name.endsWith("*")) {
        beginnings.add(name.substring(0, name.length() - 1));
      } else {
        names.add(name);
      }
    }
  }

  boolean contains(String type) {
    if (names.contains(type)) {
      return true;
    }
    for (var beginning : beginnings) {
      if (type.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
