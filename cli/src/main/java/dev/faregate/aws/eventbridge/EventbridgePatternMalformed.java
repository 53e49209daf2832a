package dev.faregate.aws.eventbridge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Flags an event pattern, or a filter of an event source mapping or a pipe, that EventBridge's
/// grammar has not got: a value outside a list, an empty list, an operator that does not exist.
final class EventbridgePatternMalformed implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    var declaration = resource.declaration();
    declaration.node("EventPattern").ifPresent(pattern -> judge(pattern, catalog, reporter));
    for (var path : new String[] {"FilterCriteria", "SourceParameters.FilterCriteria"}) {
      var filters = declaration.node(path + ".Filters");
      if (filters.isPresent() && filters.get() instanceof Node.Sequence(var items, _)) {
        for (var item : items) {
          if (item instanceof Mapping filter) {
            filter.get("Pattern").ifPresent(pattern -> filter(pattern, catalog, reporter));
          }
        }
      }
    }
  }

  private static void filter(Node pattern, Catalog catalog, Reporter reporter) {
    if (pattern instanceof Node.Scalar text) {
      text(text, catalog, reporter);
    }
  }

  private static void judge(Node pattern, Catalog catalog, Reporter reporter) {
    if (pattern instanceof Mapping mapping) {
      var fault = PatternGrammar.fault(mapping);
      if (fault.isEmpty()) {
        reporter.checked();
      } else {
        tell(fault.get().node(), fault.get().words(), catalog, reporter);
      }
    } else if (pattern instanceof Node.Scalar text) {
      text(text, catalog, reporter);
    }
  }

  /// A pattern that is written as a text of JSON: what is wrong in it is told of the whole.
  private static void text(Node.Scalar text, Catalog catalog, Reporter reporter) {
    if (!(json(text.text()) instanceof Mapping mapping)) {
      tell(text, "this is no JSON object", catalog, reporter);
      return;
    }
    var fault = PatternGrammar.fault(mapping);
    if (fault.isEmpty()) {
      reporter.checked();
    } else {
      tell(text, fault.get().words(), catalog, reporter);
    }
  }

  private static Node json(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var stripped = text.strip();
    var source = Reader.read("pattern.json", bytes, Bounds.DEFAULT);
    boolean isObject = stripped.startsWith("{") && stripped.endsWith("}");
    return isObject && source.documents().size() == 1
        ? source.documents().getFirst()
        : new Node.Absent(dev.faregate.source.Origin.of("pattern"));
  }

  private static void tell(Node place, String words, Catalog catalog, Reporter reporter) {
    var message = "not an event pattern: " + words;
    reporter.report(
        place.origin(), message, List.of(), catalog.message("eventbridge.pattern.form"));
  }
}
