package dev.faregate.aws.eventsource;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;

/// Notes a queue whose visibility timeout is shorter than AWS recommends for its function: messages
/// of a throttled batch come back before Lambda has tried them again.
final class EventSourceVisibilityTimeoutShort implements Rule<DeclaredResource> {

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource mapping, Catalog catalog, Reporter reporter) {
    var found = QueueAndFunction.of(mapping, catalog);
    if (found.isEmpty() || !found.get().isKnown()) {
      return;
    }
    var pair = found.get();
    long hidden = pair.visibility().orAssume(0L);
    long work = pair.timeout().orAssume(0L);
    long window = mapping.declaration().number("MaximumBatchingWindowInSeconds", 0).orAssume(0L);
    long times = catalog.figure("eventsource.visibility.recommended").value();
    if (hidden < work || hidden >= times * work + window) {
      reporter.checked();
      return;
    }
    var entry = mapping.declaration().properties().entry("EventSourceArn").orElseThrow();
    reporter.report(
        entry.value().origin(),
        pair.queue().declaration().name()
            + " hides a message for "
            + hidden
            + " s; AWS recommends "
            + (times * work + window)
            + " s, "
            + times
            + " times the function's timeout"
            + (window > 0 ? " and the batching window" : ""));
  }
}
