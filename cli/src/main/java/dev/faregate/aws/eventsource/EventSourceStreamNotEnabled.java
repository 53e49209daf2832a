package dev.faregate.aws.eventsource;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Node;

/// Flags an event source mapping from the stream of a table that has none.
final class EventSourceStreamNotEnabled implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource mapping, Catalog catalog, Reporter reporter) {
    var source = mapping.declaration().node("EventSourceArn");
    var table = mapping.referenced("EventSourceArn");
    if (source.isEmpty()
        || table.isEmpty()
        || !table.get().type().equals("AWS::DynamoDB::Table")
        || !(source.get() instanceof Node.Reference(var name, var attribute, _))
        || !attribute.equals("StreamArn")) {
      return;
    }
    if (table.get().declaration().node("StreamSpecification").isPresent()) {
      reporter.checked();
    } else {
      reporter.report(
          source.get().origin(), name + " has no stream; give it a StreamSpecification");
    }
  }
}
