package dev.faregate.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meter as it stands in the file.
///
/// @param from where its tiers begin
/// @param prices where its tariffs begin, if it is a plain one
/// @param types what a family has one meter for each of
/// @param of the meter that a derived one takes its prices from, times [#times]
record MeterRow(
    String name,
    Meter meter,
    List<Long> from,
    int prices,
    @Nullable TypeTable types,
    String of,
    @Nullable Decimal times) {

  static MeterRow read(CatalogFile file, Cursor cursor) {
    var name = file.text(cursor.number());
    var service = file.text(cursor.number());
    var unit = file.text(cursor.number());
    var label = file.text(cursor.number());
    var says = file.text(cursor.number());
    var provenance = Records.provenance(file, cursor);
    var meter = new Meter(name, service, unit, label, says, provenance);
    int kind = cursor.count();
    if (kind == CatalogLayout.DERIVED) {
      var of = file.text(cursor.number());
      return new MeterRow(name, meter, List.of(), -1, null, of, cursor.decimal());
    }
    int tiers = cursor.count();
    var from = new ArrayList<Long>(tiers);
    for (int i = 0; i < tiers; i++) {
      from.add(cursor.number());
    }
    return kind == CatalogLayout.PLAIN
        ? new MeterRow(name, meter, from, cursor.at(), null, "", null)
        : new MeterRow(name, meter, from, -1, new TypeTable(file, cursor.at()), "", null);
  }

  /// The meter of one type of a family.
  Meter meter(String type) {
    return new Meter(
        name + "." + type,
        meter.service(),
        meter.unit(),
        meter.label(),
        meter.says(),
        meter.provenance());
  }
}
