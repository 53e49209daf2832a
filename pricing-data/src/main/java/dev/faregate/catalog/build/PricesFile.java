package dev.faregate.catalog.build;

import dev.faregate.catalog.Decimal;
import dev.faregate.catalog.Meter;
import dev.faregate.catalog.build.CatalogData.Derived;
import dev.faregate.catalog.build.CatalogData.Line;
import dev.faregate.catalog.build.CatalogData.MeterData;
import dev.faregate.catalog.build.CatalogData.PriceList;
import dev.faregate.catalog.build.CatalogData.TypeData;
import dev.faregate.catalog.build.DataNode.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `prices/SERVICE.yaml`.
final class PricesFile {
  private final String service;
  private final String newest;
  private final Set<String> places;

  private PricesFile(String service, String newest, Set<String> places) {
    this.service = service;
    this.newest = newest;
    this.places = places;
  }

  /// @param places the codes of all regions and partitions
  static List<MeterData> read(Section file, Set<String> places) {
    file.only("service", "source", "read", "sources", "meters");
    var sources = Sources.of(file);
    var reader = new PricesFile(file.text("service"), sources.provenance().read(), places);
    var meters = new ArrayList<MeterData>();
    for (var field : Section.of(file.get("meters")).sorted()) {
      meters.add(reader.meter(field, sources));
    }
    return meters;
  }

  private MeterData meter(Field field, Sources surrounding) {
    var section = Section.of(field.value());
    section.only("unit", "label", "says", "source", "read", "from", "tariffs", "types");
    if (!field.name().startsWith(service + ".")) {
      throw new DataException(field.place(), field.name() + " is no meter of " + service);
    }
    var sources = surrounding.within(section);
    var meter =
        new Meter(
            field.name(),
            service,
            section.text("unit"),
            section.text("label"),
            section.text("says"),
            sources.provenance());
    return section.find("from").isEmpty()
        ? derived(meter, section)
        : priced(meter, section, sources);
  }

  /// A meter that costs what another does, times a factor.
  private static MeterData derived(Meter meter, Section section) {
    var tariffs = Section.of(section.get("tariffs")).only("of", "times");
    var times = Section.decimalOf(tariffs.get("times"));
    var derived = new Derived(tariffs.text("of"), times);
    return new MeterData(meter, List.of(), List.of(), List.of(), Optional.of(derived));
  }

  private MeterData priced(Meter meter, Section section, Sources sources) {
    var from = tiers(section.get("from"));
    if (section.find("types").isEmpty()) {
      var lines = lines(section.get("tariffs"), from.size(), sources);
      return new MeterData(meter, from, lines, List.of(), Optional.empty());
    }
    var types = new ArrayList<TypeData>();
    for (var type : Section.of(section.get("types")).sorted()) {
      types.add(new TypeData(type.name(), lines(type.value(), from.size(), sources)));
    }
    return new MeterData(meter, from, List.of(), types, Optional.empty());
  }

  private static List<Long> tiers(DataNode node) {
    var from = new ArrayList<Long>();
    for (var item : Section.itemsOf(node)) {
      long begin = Section.wholeOf(item);
      if (from.isEmpty() ? begin != 0 : begin <= from.getLast()) {
        throw new DataException(item.place(), "tiers begin at 0 and rise");
      }
      from.add(begin);
    }
    if (from.isEmpty()) {
      throw new DataException(node.place(), "tiers begin at 0 and rise");
    }
    return from;
  }

  private List<Line> lines(DataNode node, int tiers, Sources sources) {
    var lines = new ArrayList<Line>();
    for (var field : Section.of(node).sorted()) {
      if (!places.contains(field.name())) {
        throw new DataException(field.place(), field.name() + " is no region of regions.yaml");
      }
      lines.add(new Line(field.name(), lists(field.value(), tiers, sources)));
    }
    return lines;
  }

  private List<PriceList> lists(DataNode node, int tiers, Sources sources) {
    var lists = new ArrayList<PriceList>();
    for (var item : Section.itemsOf(node)) {
      var section = Section.of(item).only("since", "read", "source", "usd");
      section.text("read");
      var usd = prices(section.get("usd"), tiers);
      var list = new PriceList(section.day("since"), sources.within(section).provenance(), usd);
      if (list.provenance().read().compareTo(newest) > 0) {
        throw new DataException(
            item.place(), "read on " + list.provenance().read() + ", the file on " + newest);
      }
      if (!lists.isEmpty() && list.known().compareTo(lists.getLast().known()) <= 0) {
        throw new DataException(item.place(), "a region's tariffs stand from old to new");
      }
      lists.add(list);
    }
    if (lists.isEmpty()) {
      throw new DataException(node.place(), "a region without a tariff has no line");
    }
    return lists;
  }

  private static List<Decimal> prices(DataNode node, int tiers) {
    var items = Section.itemsOf(node);
    if (items.size() != tiers) {
      throw new DataException(
          node.place(), items.size() + " prices do not fit " + tiers + " tiers");
    }
    var prices = new ArrayList<Decimal>();
    for (var item : items) {
      prices.add(Section.decimalOf(item));
    }
    return prices;
  }
}
