package dev.faregate.format.cloudformation;

import dev.faregate.format.Evaluator;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sections of a template, each with its loops unfolded and its files included.
final class Sections {
  private static final List<String> KNOWN =
      List.of(
          "AWSTemplateFormatVersion",
          "Description",
          "Metadata",
          "Parameters",
          "Mappings",
          "Conditions",
          "Transform",
          "Resources",
          "Outputs",
          "Rules",
          "Hooks");

  private final Mapping written;
  private final Transforms transforms;
  private final Include include;
  private final Expansion expansion;
  private final Map<String, Mapping> sections = new HashMap<>();
  private Mapping template;
  private boolean included;

  Sections(Mapping written, Transforms transforms, Include include, Expansion expansion) {
    this.written = written;
    this.transforms = transforms;
    this.include = include;
    this.expansion = expansion;
    this.template = written;
  }

  /// The section's entries as written; empty if there is no such section.
  Mapping get(String name, Evaluator evaluator) {
    var known = sections.get(name);
    if (known != null) {
      return known;
    }
    // What is asked for while the section itself unfolds is not there yet.
    sections.put(name, Mapping.empty(written.origin()));
    var section = template(evaluator).get(name);
    var entries = section.isEmpty() ? written : section.get();
    var unfolded =
        section.isEmpty() || Values.isNothing(entries)
            ? Mapping.empty(written.origin())
            : unfolded(name, entries, evaluator);
    sections.put(name, unfolded);
    return unfolded;
  }

  /// Says which sections AWS does not know.
  void check(Evaluator evaluator) {
    if (transforms.anythingMayBeAdded()) {
      return;
    }
    if (get("Resources", evaluator).entries().isEmpty()) {
      evaluator.problems().fatal("a template needs Resources", written.origin());
    }
    for (var entry : template(evaluator).entries()) {
      var name = entry.name();
      boolean fits = KNOWN.contains(name) || (transforms.serverless() && "Globals".equals(name));
      if (!fits) {
        var message = name + " is no section of a template";
        evaluator.problems().add(message, name, () -> KNOWN, entry.key().origin());
      }
    }
  }

  private Mapping unfolded(String name, Node section, Evaluator evaluator) {
    if (section instanceof Mapping mapping) {
      return expansion.expand(mapping, evaluator);
    }
    evaluator.problems().add(name + " is no mapping", section.origin());
    return Mapping.empty(section.origin());
  }

  /// The template with what it includes at its top.
  private Mapping template(Evaluator evaluator) {
    if (included || transforms.includes().isEmpty()) {
      return template;
    }
    included = true;
    var all = new LinkedHashMap<String, Mapping.Entry>();
    for (var entry : written.entries()) {
      all.put(entry.name(), entry);
    }
    for (var transform : transforms.includes()) {
      var node = include.content(transform, transform.origin(), evaluator);
      if (node instanceof Mapping content) {
        content.entries().forEach(entry -> merge(entry, all));
      } else {
        evaluator
            .problems()
            .add(Values.reason(node) + ", so what it adds is not known", node.origin());
      }
    }
    template = new Mapping(new ArrayList<>(all.values()), written.origin());
    sections.clear();
    return template;
  }

  /// Sections of both are one section with the entries of both.
  private static void merge(Mapping.Entry entry, Map<String, Mapping.Entry> all) {
    var before = all.get(entry.name());
    if (before == null
        || !(before.value() instanceof Mapping ours)
        || !(entry.value() instanceof Mapping theirs)) {
      all.put(entry.name(), entry);
      return;
    }
    var both = new LinkedHashMap<String, Mapping.Entry>();
    ours.entries().forEach(each -> both.put(each.name(), each));
    theirs.entries().forEach(each -> both.put(each.name(), each));
    var merged = new Mapping(new ArrayList<>(both.values()), ours.origin());
    all.put(entry.name(), new Mapping.Entry(before.key(), merged));
  }
}
