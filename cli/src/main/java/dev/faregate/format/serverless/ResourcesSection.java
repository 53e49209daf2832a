package dev.faregate.format.serverless;

import dev.faregate.format.Problems;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Node.Unknown;
import java.util.ArrayList;

/// `resources:`, a template or a list of templates that are laid over the framework's own.
final class ResourcesSection {
  private static final String EXTENSIONS = "extensions";
  private static final String RESOURCES = "Resources";

  private ResourcesSection() {}

  static Mapping over(Mapping template, Node section, Problems problems) {
    if (section instanceof Sequence(var items, _)) {
      var all = template;
      for (var item : items) {
        all = over(all, item, problems);
      }
      return all;
    }
    if (section instanceof Mapping mapping) {
      return Merging.over(template, plain(mapping));
    }
    if (section instanceof Unknown(var reason, var origin)) {
      problems.doubt("some resources are not known: " + reason, origin);
    } else if (!(section instanceof Scalar scalar && scalar.isNull())) {
      problems.add("resources are no mapping", section.origin());
    }
    return template;
  }

  /// With `extensions` among the resources, which they extend; without what is null.
  private static Mapping plain(Mapping written) {
    var entries = new ArrayList<Entry>(written.entries().size());
    for (var entry : written.entries()) {
      boolean isNull = entry.value() instanceof Scalar scalar && scalar.isNull();
      if (!isNull && !EXTENSIONS.equals(entry.name())) {
        entries.add(entry);
      }
    }
    var plain = new Mapping(entries, written.origin());
    var extensions = written.entry(EXTENSIONS);
    if (extensions.isEmpty() || !(extensions.get().value() instanceof Mapping)) {
      return plain;
    }
    var key = new Scalar(RESOURCES, false, extensions.get().key().origin());
    var resources = new Entry(key, extensions.get().value());
    return Merging.over(plain, new Mapping(java.util.List.of(resources), written.origin()));
  }
}
