package dev.faregate.catalog.build;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.Provenance;
import dev.faregate.catalog.build.DataNode.Field;
import dev.faregate.catalog.build.DataNode.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Reads `limits/SERVICE.yaml`.
final class LimitsFile {
  private LimitsFile() {}

  static List<Limit> read(Section file) {
    file.only("service", "source", "read", "sources", "limits").text("service");
    var sources = Sources.of(file);
    var limits = new ArrayList<Limit>();
    for (var field : Section.of(file.get("limits")).sorted()) {
      limits.add(limit(field, sources));
    }
    return limits;
  }

  private static Limit limit(Field field, Sources surrounding) {
    var section = Section.of(field.value());
    var provenance = surrounding.within(section).provenance();
    var message = section.text("message", "");
    if (section.find("choices").isPresent()) {
      section.only("choices", "default", "message", "source", "read");
      return choices(field.name(), section, message, provenance);
    }
    if (section.find("pairs").isPresent()) {
      section.only("pairs", "since", "message", "source", "read");
      return pairing(field.name(), section, message, provenance);
    }
    if (section.find("figure").isPresent()) {
      section.only("unit", "figure", "message", "source", "read");
      return new Limit.Figure(
          field.name(), section.whole("figure"), section.text("unit"), message, provenance);
    }
    section.only("unit", "from", "to", "by", "default", "adjustable", "message", "source", "read");
    return range(field.name(), section, message, provenance);
  }

  private static Limit range(String name, Section section, String message, Provenance provenance) {
    long least = section.whole("from");
    long most = section.find("to").isEmpty() ? Long.MAX_VALUE : section.whole("to");
    long step = section.find("by").isEmpty() ? 1 : section.whole("by");
    if (least > most || step < 1) {
      throw new DataException(section.place(), name + " holds nothing");
    }
    var byDefault =
        section.find("default").isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(section.whole("default"));
    boolean adjustable = section.flag("adjustable");
    var unit = section.text("unit", "");
    return new Limit.Range(
        name, least, most, step, unit, byDefault, adjustable, message, provenance);
  }

  private static Limit choices(
      String name, Section section, String message, Provenance provenance) {
    var values = section.texts("choices");
    var byDefault = section.text("default", "");
    if (!byDefault.isEmpty() && !values.contains(byDefault)) {
      throw new DataException(
          section.get("default").place(), byDefault + " is none of the choices");
    }
    return new Limit.Choices(name, values, byDefault, message, provenance);
  }

  private static Limit pairing(
      String name, Section section, String message, Provenance provenance) {
    Map<Long, List<Long>> pairs = new LinkedHashMap<>();
    long before = -1;
    for (var field : Section.of(section.get("pairs")).all()) {
      long first = number(field);
      if (first <= before) {
        throw new DataException(field.place(), first + " belongs before " + before);
      }
      pairs.put(first, partners(field.value()));
      before = first;
    }
    Map<Long, String> since = new LinkedHashMap<>();
    if (section.find("since").isPresent()) {
      for (var field : Section.of(section.get("since")).all()) {
        since.put(number(field), Section.textOf(field.value()));
      }
    }
    return new Limit.Pairing(name, pairs, since, message, provenance);
  }

  private static long number(Field field) {
    return Section.wholeOf(new DataNode.Text(field.name(), field.place()));
  }

  /// `[512, 1024]` or `{ from: 1024, to: 4096, by: 1024 }`.
  private static List<Long> partners(DataNode node) {
    var partners = new ArrayList<Long>();
    if (node instanceof Items(var items, var _)) {
      for (var item : items) {
        partners.add(Section.wholeOf(item));
      }
    } else {
      var steps = Section.of(node).only("from", "to", "by");
      long by = steps.whole("by");
      if (by < 1) {
        throw new DataException(node.place(), "steps are at least 1");
      }
      for (long value = steps.whole("from"); value <= steps.whole("to"); value += by) {
        partners.add(value);
      }
    }
    for (int i = 1; i < partners.size(); i++) {
      if (partners.get(i) <= partners.get(i - 1)) {
        throw new DataException(node.place(), "the numbers of a pairing rise");
      }
    }
    return partners;
  }
}
