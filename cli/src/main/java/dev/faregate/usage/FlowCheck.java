package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.source.Node.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What [UsageCheck] asks of figures that flow. Costs nothing where none does.
final class FlowCheck {
  private final GivenUsage usage;
  private final Set<String> sources = new HashSet<>();

  FlowCheck(GivenUsage usage, List<? extends Resource> resources) {
    this.usage = usage;
    for (var entry : usage.entries()) {
      add(entry.text());
    }
    for (var resource : resources) {
      for (var own : GivenUsage.ownUsage(resource).entries()) {
        if (own.value() instanceof Scalar scalar) {
          add(scalar.text());
        }
      }
    }
  }

  private void add(String text) {
    if (Entry.isFlow(text) && Flow.parse(text) instanceof Parsed.Good<Flow>(var flow)) {
      for (var term : flow.terms()) {
        sources.add(term.source());
      }
    }
  }

  /// Whether some figure comes from this one, which then may be any.
  boolean isSource(Entry entry) {
    return sources.contains(entry.selector() + "." + entry.name());
  }

  /// What is wrong with a figure that comes from others, empty if nothing is.
  String wrong(String text, String resource, UsageName name) {
    if (Flow.parse(text) instanceof Parsed.Wrong<Flow>(var message)) {
      return message;
    }
    var figure = usage.find(usage.flows().named(resource), name);
    return figure.isPresent() && figure.get().why().startsWith(Flows.CIRCLE)
        ? figure.get().why()
        : "";
  }
}
