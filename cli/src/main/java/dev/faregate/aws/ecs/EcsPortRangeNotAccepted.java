package dev.faregate.aws.ecs;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Flags ranges of container ports that run backwards, that overlap, or of which there are too
/// many.
final class EcsPortRangeNotAccepted implements EcsRule {
  private static final List<String> TYPES = List.of(Ecs.TASK_DEFINITION);

  @Override
  public List<String> types() {
    return TYPES;
  }

  private record PortRange(long first, long last, String text, Origin origin) {}

  @Override
  public void judge(DeclaredResource definition, Catalog catalog, Reporter reporter) {
    var properties = definition.declaration().properties();
    var ranges = new ArrayList<PortRange>();
    for (var container : Nodes.mappings(properties, "ContainerDefinitions")) {
      int before = ranges.size();
      for (var ports : Nodes.mappings(container, "PortMappings")) {
        add(ports, ranges, reporter);
      }
      int count = ranges.size() - before;
      var accepted = catalog.range("ecs.port-ranges");
      if (!accepted.contains(count)) {
        reporter.report(
            ranges.getLast().origin(),
            "the container has " + count + " port ranges; ECS accepts at most " + accepted.most());
      }
    }
    overlaps(ranges, reporter);
  }

  private static void add(Mapping ports, List<PortRange> ranges, Reporter reporter) {
    if (!(Properties.text(ports, "ContainerPortRange")
        instanceof Value.Given<String>(var text, var origin))) {
      return;
    }
    int hyphen = text.indexOf('-');
    var first = hyphen < 0 ? Optional.<Long>empty() : port(text.substring(0, hyphen));
    var last = hyphen < 0 ? Optional.<Long>empty() : port(text.substring(hyphen + 1));
    if (first.isEmpty() || last.isEmpty() || first.get() >= last.get()) {
      reporter.report(
          origin, "ContainerPortRange is " + text + "; it runs from a lower to a higher port");
      return;
    }
    reporter.checked();
    ranges.add(new PortRange(first.get(), last.get(), text, origin));
  }

  private static Optional<Long> port(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static void overlaps(List<PortRange> ranges, Reporter reporter) {
    var sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingLong(PortRange::first));
    for (int i = 1; i < sorted.size(); i++) {
      var before = sorted.get(i - 1);
      var range = sorted.get(i);
      if (range.first() <= before.last()) {
        reporter.report(
            range.origin(), "ContainerPortRange " + range.text() + " overlaps " + before.text());
      }
    }
  }
}
