package dev.faregate.catalog.build;

import dev.faregate.catalog.CatalogLayout;
import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.Region;
import dev.faregate.catalog.build.CatalogData.Line;
import dev.faregate.catalog.build.CatalogData.MeterData;
import dev.faregate.catalog.build.CatalogData.TypeData;
import java.util.ArrayList;
import java.util.List;

/// Writes the section of meters, which those of regions and stamps go with.
final class PricesWriter {
  private final TextTable texts;
  private final StampTable stamps;

  /// Region codes, then partitions: the number of each is its place in the list.
  private final List<String> places = new ArrayList<>();

  PricesWriter(TextTable texts, StampTable stamps, List<Region> regions) {
    this.texts = texts;
    this.stamps = stamps;
    for (var region : regions) {
      places.add(region.code());
    }
    for (var region : regions) {
      if (!places.contains(region.partition())) {
        places.add(region.partition());
      }
    }
  }

  Bytes regions(List<Region> regions) {
    var bytes = new Bytes().number(regions.size());
    for (var region : regions) {
      bytes.number(texts.number(region.code()));
      bytes.number(texts.number(region.name()));
      bytes.number(texts.number(region.prefix()));
      bytes.number(places.indexOf(region.partition()));
      bytes.number(texts.number(region.partition()));
    }
    return bytes;
  }

  Bytes meters(List<MeterData> meters) {
    var index = new Bytes().int32(meters.size());
    int start = index.size() + 4 * meters.size();
    var rows = new Bytes();
    for (var meter : meters) {
      index.int32(start + rows.size());
      rows.append(row(meter));
    }
    return index.append(rows);
  }

  private Bytes row(MeterData data) {
    var row = head(data);
    if (data.derived().isPresent()) {
      row.number(CatalogLayout.DERIVED).number(texts.number(data.derived().get().of()));
      return decimal(row, data.derived().get().times());
    }
    row.number(data.types().isEmpty() ? CatalogLayout.PLAIN : CatalogLayout.FAMILY);
    row.number(data.from().size());
    for (long begin : data.from()) {
      row.number(begin);
    }
    return row.append(data.types().isEmpty() ? lines(data.lines()) : types(data.types()));
  }

  private Bytes head(MeterData data) {
    var meter = data.meter();
    return new Bytes()
        .number(texts.number(meter.name()))
        .number(texts.number(meter.service()))
        .number(texts.number(meter.unit()))
        .number(texts.number(meter.label()))
        .number(texts.number(meter.says()))
        .number(texts.number(meter.provenance().source()))
        .number(texts.number(meter.provenance().read()));
  }

  private Bytes types(List<TypeData> types) {
    var cells = new Bytes().int32(types.size());
    int start = cells.size() + 8 * types.size();
    var tariffs = new Bytes();
    for (var type : types) {
      cells.int32(texts.number(type.type())).int32(start + tariffs.size());
      tariffs.append(lines(type.lines()));
    }
    return cells.append(tariffs);
  }

  private Bytes lines(List<Line> lines) {
    var bytes = new Bytes().number(lines.size());
    for (var line : lines) {
      bytes.number(places.indexOf(line.place())).number(line.lists().size());
      for (var list : line.lists()) {
        bytes.number(stamps.number(list));
        for (var usd : list.usd()) {
          decimal(bytes, usd);
        }
      }
    }
    return bytes;
  }

  private static Bytes decimal(Bytes bytes, Decimal value) {
    return bytes.number(value.unscaled()).number(value.scale());
  }
}
