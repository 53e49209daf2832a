package dev.faregate.catalog.build;

import dev.faregate.catalog.Limit;
import dev.faregate.catalog.Provenance;
import dev.faregate.catalog.build.CatalogData.LimitRuleData;
import dev.faregate.catalog.build.DataNode.Field;
import dev.faregate.catalog.build.DataNode.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.PatternSyntaxException;

/// Reads `limits/SERVICE.yaml`.
final class LimitsFile {
  private LimitsFile() {}

  /// @param rule the rule that the line is, if it names one
  record Line(Limit limit, Optional<LimitRuleData> rule) {}

  static List<Line> read(Section file) {
    file.only("service", "label", "source", "read", "sources", "limits").text("service");
    var sources = Sources.of(file);
    var label = file.text("label", "AWS");
    var lines = new ArrayList<Line>();
    for (var field : Section.of(file.get("limits")).sorted()) {
      var limit = limit(field, sources);
      lines.add(new Line(limit, LimitRuleLine.read(Section.of(field.value()), limit, label)));
    }
    return lines;
  }

  private static Limit limit(Field field, Sources surrounding) {
    var section = Section.of(field.value());
    var provenance = surrounding.within(section).provenance();
    var message = section.text("message", "");
    if (section.find("choices").isPresent()) {
      only(section, "choices", "default");
      return choices(field.name(), section, message, provenance);
    }
    if (section.find("pairs").isPresent()) {
      only(section, "pairs", "since");
      return pairing(field.name(), section, message, provenance);
    }
    if (section.find("figure").isPresent()) {
      only(section, "unit", "figure");
      return new Limit.Figure(
          field.name(), section.whole("figure"), section.text("unit"), message, provenance);
    }
    if (section.find("pattern").isPresent()) {
      only(section, "pattern", "words");
      return pattern(field.name(), section, message, provenance);
    }
    for (var kind : Limit.RelationKind.all()) {
      if (section.find(kind.word()).isPresent()) {
        only(section, kind.word());
        var properties = section.texts(kind.word());
        return new Limit.Relation(field.name(), kind, properties, message, provenance);
      }
    }
    only(section, "unit", "from", "to", "by", "default", "adjustable");
    return range(field.name(), section, message, provenance);
  }

  private static void only(Section section, String... own) {
    var names = new ArrayList<>(List.of(own));
    names.addAll(List.of("message", "source", "read"));
    names.addAll(LimitRuleLine.FIELDS);
    section.only(names.toArray(String[]::new));
  }

  private static Limit pattern(
      String name, Section section, String message, Provenance provenance) {
    var regex = section.text("pattern");
    try {
      java.util.regex.Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new DataException(section.get("pattern").place(), e.getDescription());
    }
    return new Limit.Pattern(name, regex, section.text("words"), message, provenance);
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
