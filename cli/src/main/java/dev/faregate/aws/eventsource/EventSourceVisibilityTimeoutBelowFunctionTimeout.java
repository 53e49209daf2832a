package dev.faregate.aws.eventsource;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;

/// Flags a queue whose messages come back while the function may still work on them.
final class EventSourceVisibilityTimeoutBelowFunctionTimeout implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource mapping, Catalog catalog, Reporter reporter) {
    var pair = QueueAndFunction.of(mapping, catalog);
    if (pair.isPresent() && pair.get().isKnown()) {
      judge(mapping, pair.get(), catalog, reporter);
    } else if (pair.isPresent()) {
      reporter.notChecked(
          "the queue's timeout", "a timeout is known only at deployment", mapping.origin());
    }
  }

  private static void judge(
      DeclaredResource mapping, QueueAndFunction pair, Catalog catalog, Reporter reporter) {
    long hidden = pair.visibility().orAssume(0L);
    long work = pair.timeout().orAssume(0L);
    if (hidden >= work) {
      reporter.checked();
      return;
    }
    var queue = pair.queue().declaration().name();
    long times = catalog.figure("eventsource.visibility.recommended").value();
    boolean isWritten = pair.visibility() instanceof Value.Given<Long>;
    var message =
        queue
            + " hides a message for "
            + hidden
            + (isWritten ? " s" : " s by default")
            + ", less than the function's timeout, "
            + work
            + " s";
    var entry = mapping.declaration().properties().entry("EventSourceArn").orElseThrow();
    reporter.report(
        entry.value().origin(),
        message,
        List.of(Fix.of("VisibilityTimeout: " + times * work + " of " + queue)),
        catalog.message("eventsource.visibility"));
  }
}
