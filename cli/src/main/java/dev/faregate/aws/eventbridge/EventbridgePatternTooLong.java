package dev.faregate.aws.eventbridge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// Warns of an event pattern that is longer, as JSON, than the account's quota.
final class EventbridgePatternTooLong implements Rule<DeclaredResource> {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    if (!resource.type().equals(EventBridge.RULE)) {
      return;
    }
    var pattern = resource.declaration().node("EventPattern");
    if (pattern.isEmpty()) {
      return;
    }
    long most = catalog.figure("eventbridge.pattern.length").value();
    long length = length(pattern.get());
    if (length <= most) {
      reporter.checked();
      return;
    }
    reporter.report(
        pattern.get().origin(),
        "EventPattern has at least "
            + length
            + " characters as JSON; a rule has "
            + most
            + " unless AWS raised it");
  }

  /// At least so long, as compact JSON; what is not known counts nothing.
  private static long length(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().length() + (scalar.quoted() ? 2L : 0L);
    }
    if (node instanceof Node.Sequence(var items, _)) {
      long sum = 1L + Math.max(1, items.size());
      for (var item : items) {
        sum += length(item);
      }
      return sum;
    }
    if (node instanceof Mapping mapping) {
      long sum = 1L + Math.max(1, mapping.entries().size());
      for (var entry : mapping.entries()) {
        sum += entry.name().length() + 3L + length(entry.value());
      }
      return sum;
    }
    return 0;
  }
}
