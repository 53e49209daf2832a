package dev.faregate.format.sam;

import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The `Globals` section: properties that all resources of a type share.
///
/// It is merged before anything is evaluated, as SAM does it, so that a function in a global value
/// is evaluated like one at the resource, and a resource may leave a value out with `AWS::NoValue`.
final class Globals {
  private static final String PREFIX = "AWS::Serverless::";

  private final Map<String, Mapping> sections = new HashMap<>();
  private final GlobalsMerge merge = new GlobalsMerge();
  private final Problems problems;

  private Globals(Problems problems) {
    this.problems = problems;
  }

  /// The template without its `Globals`, merged into its resources.
  static Mapping merged(Mapping template, Problems problems) {
    var written = template.get("Globals");
    if (written.isEmpty()) {
      return template;
    }
    var globals = new Globals(problems);
    globals.read(written.get());
    var rest = Templates.without(template, "Globals");
    var resources = template.entry("Resources");
    if (resources.isEmpty() || !(resources.get().value() instanceof Mapping mapping)) {
      return rest;
    }
    var complete = Templates.eachResource(mapping, globals::complete);
    return Templates.with(rest, new Entry(resources.get().key(), complete));
  }

  private void read(Node written) {
    if (!(written instanceof Mapping mapping)) {
      refuse("It must be a non-empty dictionary", written.origin());
      return;
    }
    for (var entry : mapping.entries()) {
      var section = GlobalsSection.named(entry.name());
      if (section.isEmpty()) {
        var known = Words.either(GlobalsSection.names());
        refuse("'" + entry.name() + "' is not supported. Must be " + known, entry.key().origin());
      } else if (entry.value() instanceof Mapping properties) {
        sections.put(PREFIX + entry.name(), supported(properties, section.get()));
      } else {
        refuse("Value of " + entry.name() + " must be a dictionary", entry.value().origin());
      }
    }
  }

  private Mapping supported(Mapping properties, GlobalsSection section) {
    var kept = new ArrayList<Entry>(properties.entries().size());
    for (var entry : properties.entries()) {
      // What an AWS::Include adds is merged where it is evaluated: at each resource.
      if (section.supported().contains(entry.name()) || "Fn::Transform".equals(entry.name())) {
        kept.add(entry);
      } else {
        var property = "'" + entry.name() + "' is not a supported property of '";
        var next = section.name() + "'. Write it at each resource";
        refuse(property + next, entry.key().origin());
      }
    }
    return new Mapping(kept, properties.origin());
  }

  private Node complete(Entry resource) {
    if (!(resource.value() instanceof Mapping written)) {
      return resource.value();
    }
    var type = Intrinsics.text(written, "Type");
    var shared =
        type.isEmpty() ? Optional.<Mapping>empty() : Optional.ofNullable(sections.get(type.get()));
    if (shared.isEmpty()) {
      return written;
    }
    var properties = written.entry("Properties");
    var local = properties.isEmpty() ? Mapping.empty(written.origin()) : properties.get().value();
    if (local instanceof Scalar nothing && nothing.isNull()) {
      local = Mapping.empty(local.origin());
    }
    var fitting = withoutIgnored(shared.get(), written, resource.key().text());
    var key = properties.isEmpty() ? resource.key() : properties.get().key();
    var named = new Scalar("Properties", false, key.origin());
    var whole = merge.merged(fitting, local, resource.key().origin());
    return Templates.with(written, new Entry(named, whole));
  }

  /// `IgnoreGlobals` is `"*"` or a list of properties, each of which must be in `Globals`.
  private Mapping withoutIgnored(Mapping shared, Mapping resource, String name) {
    var ignored = resource.get("IgnoreGlobals");
    if (ignored.isEmpty()) {
      return shared;
    }
    if (ignored.get() instanceof Scalar scalar && "*".equals(scalar.text())) {
      return Mapping.empty(shared.origin());
    }
    if (!(ignored.get() instanceof Sequence(var items, _))) {
      invalidIgnore(name, "", ignored.get().origin());
      return shared;
    }
    var rest = shared;
    for (var item : items) {
      if (item instanceof Scalar(var property, _, var origin) && !shared.has(property)) {
        invalidIgnore(name, " on item '" + property + "'", origin);
      } else if (item instanceof Scalar(var property, _, _)) {
        rest = Templates.without(rest, property);
      }
    }
    return rest;
  }

  private void invalidIgnore(String resource, String where, Origin origin) {
    var message =
        "Resource " + resource + " has invalid resource attribute 'IgnoreGlobals'" + where;
    problems.add(message, origin);
  }

  private void refuse(String message, Origin origin) {
    problems.add("'Globals' section is invalid. " + message, origin);
  }
}
