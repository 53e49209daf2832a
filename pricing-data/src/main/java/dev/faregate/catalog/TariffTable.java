package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the tariffs of a meter: a line for each region, on it one price list after the other.
final class TariffTable {
  private final RegionTable regions;
  private final Stamps stamps;
  private final CatalogFile file;

  TariffTable(CatalogFile file, RegionTable regions) {
    this.file = file;
    this.regions = regions;
    this.stamps = new Stamps(file);
  }

  /// The tariff of the region's own line, else of its partition's.
  Optional<Tariff> find(Meter meter, List<Long> from, int at, String region, String day) {
    int own = regions.number(region);
    if (own < 0) {
      return Optional.empty();
    }
    int partition = regions.partition(own);
    var cursor = file.cursor(at);
    int line = -1;
    for (int lines = cursor.count(); lines > 0; lines--) {
      int place = cursor.count();
      if (place == own || (place == partition && line < 0)) {
        line = cursor.at();
      }
      skip(cursor, from.size());
    }
    return line < 0
        ? Optional.empty()
        : Optional.of(read(file.cursor(line), meter, from, region, day));
  }

  private static void skip(Cursor cursor, int tiers) {
    for (int lists = cursor.count(); lists > 0; lists--) {
      cursor.number();
      for (int i = 0; i < 2 * tiers; i++) {
        cursor.number();
      }
    }
  }

  private Tariff read(Cursor cursor, Meter meter, List<Long> from, String region, String day) {
    int lists = cursor.count();
    int chosen = cursor.at();
    var assumed = "";
    for (int i = 0; i < lists; i++) {
      int at = cursor.at();
      var known = stamps.known(cursor.count());
      if (day.isEmpty() || known.compareTo(day) <= 0) {
        chosen = at;
      } else if (i == 0) {
        assumed = "the first known price is of " + known;
      }
      for (int j = 0; j < 2 * from.size(); j++) {
        cursor.number();
      }
    }
    return tariff(file.cursor(chosen), meter, from, region, assumed);
  }

  private Tariff tariff(
      Cursor cursor, Meter meter, List<Long> from, String region, String assumed) {
    int stamp = cursor.count();
    var tiers = new ArrayList<Tier>(from.size());
    for (long begin : from) {
      tiers.add(new Tier(begin, cursor.decimal()));
    }
    return new Tariff(meter, region, tiers, stamps.provenance(stamp), assumed);
  }

  /// Another meter's tariff, times a factor. Its provenance is that of the price; the factor's is
  /// the meter's.
  static Tariff times(Tariff origin, Meter meter, Decimal factor) {
    var tiers = new ArrayList<Tier>(origin.tiers().size());
    for (var tier : origin.tiers()) {
      tiers.add(new Tier(tier.from(), tier.usd().times(factor)));
    }
    return new Tariff(meter, origin.region(), tiers, origin.provenance(), origin.assumed());
  }
}
