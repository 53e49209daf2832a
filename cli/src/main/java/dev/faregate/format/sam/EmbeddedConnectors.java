package dev.faregate.format.sam;

import dev.faregate.format.Made;
import dev.faregate.source.Mapping;
import dev.faregate.source.Mapping.Entry;
import dev.faregate.source.Node.Scalar;
import java.util.ArrayList;
import java.util.List;

/// `Connectors` written at their source become resources of their own, as SAM makes them:
/// `<Source><Connector>`.
final class EmbeddedConnectors {
  private EmbeddedConnectors() {}

  static Mapping added(Mapping template) {
    var resources = template.entry("Resources");
    if (resources.isEmpty() || !(resources.get().value() instanceof Mapping written)) {
      return template;
    }
    var all = new ArrayList<Entry>(written.entries());
    for (var resource : written.entries()) {
      if (resource.value() instanceof Mapping source) {
        for (var connector : Intrinsics.mapping(source, "Connectors").entries()) {
          addTo(all, written, resource.name(), connector);
        }
      }
    }
    return all.size() == written.entries().size()
        ? template
        : Templates.with(
            template, new Entry(resources.get().key(), new Mapping(all, written.origin())));
  }

  private static void addTo(List<Entry> all, Mapping resources, String source, Entry connector) {
    var name = source + connector.name();
    if (resources.has(name) || !(connector.value() instanceof Mapping written)) {
      return;
    }
    var origin = connector.key().origin();
    var type = Made.text("AWS::Serverless::Connector", origin);
    var typed = Templates.with(written, Made.entry("Type", type));
    all.add(new Entry(new Scalar(name, false, origin), typed));
  }
}
