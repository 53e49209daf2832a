package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Meters by name. A family holds one meter for each type of something, `ec2.instance.m7g.xlarge`;
/// a derived meter takes another's prices, times a factor.
final class MeterTable {
  private final CatalogFile file;
  private final TariffTable tariffs;
  private final int first;
  private final int size;

  MeterTable(CatalogFile file, RegionTable regions) {
    this.file = file;
    this.tariffs = new TariffTable(file, regions);
    this.first = file.position(CatalogLayout.METERS);
    this.size = file.cursor(first).int32();
  }

  Optional<Meter> find(String name) {
    var found = locate(name);
    return found == null ? Optional.empty() : Optional.of(found.meter());
  }

  List<Meter> all() {
    var all = new ArrayList<Meter>();
    for (int i = 0; i < size; i++) {
      var row = row(i);
      var types = types(row);
      if (types == null) {
        all.add(row.meter());
      } else {
        for (var type : types.names()) {
          all.add(row.meter(type));
        }
      }
    }
    return all;
  }

  /// @param day empty for the newest price
  Optional<Tariff> tariff(String name, String region, String day) {
    var found = locate(name);
    if (found == null) {
      return Optional.empty();
    }
    var row = found.row();
    if (row.times() == null) {
      return tariffs.find(found.meter(), row.from(), found.prices(), region, day);
    }
    var origin = tariff(row.of() + name.substring(row.name().length()), region, day);
    return origin.isEmpty()
        ? origin
        : Optional.of(TariffTable.times(origin.get(), found.meter(), row.times()));
  }

  private @Nullable Found locate(String name) {
    for (int dot = name.length(); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      var row = row(name.substring(0, dot));
      if (row != null) {
        return inside(row, name, dot);
      }
    }
    return null;
  }

  private @Nullable Found inside(MeterRow row, String name, int dot) {
    var types = types(row);
    if (types == null) {
      return dot == name.length() ? new Found(row, row.meter(), row.prices()) : null;
    }
    if (dot == name.length()) {
      return null;
    }
    var type = name.substring(dot + 1);
    int prices = types.prices(type);
    return prices < 0 ? null : new Found(row, row.meter(type), prices);
  }

  private @Nullable MeterRow row(String name) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = file.text(cursor(middle).number()).compareTo(name);
      if (order == 0) {
        return row(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  private MeterRow row(int index) {
    return MeterRow.read(file, cursor(index));
  }

  private Cursor cursor(int index) {
    return file.cursor(first + file.cursor(first + 4 + 4 * index).int32());
  }

  /// A family's types; a derived meter has those of the one it takes its prices from.
  private @Nullable TypeTable types(MeterRow row) {
    if (row.of().isEmpty()) {
      return row.types();
    }
    var origin = row(row.of());
    return origin == null ? null : origin.types();
  }

  private record Found(MeterRow row, Meter meter, int prices) {}
}
