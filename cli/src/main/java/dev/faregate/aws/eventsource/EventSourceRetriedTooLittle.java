package dev.faregate.aws.eventsource;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;

/// Notes a queue that gives its messages up sooner than AWS recommends, and a function that has so
/// little concurrency reserved that it throttles them into the dead-letter queue.
final class EventSourceRetriedTooLittle implements Rule<DeclaredResource> {

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
    var queue = mapping.referenced("EventSourceArn");
    if (queue.isEmpty() || !queue.get().type().equals("AWS::SQS::Queue")) {
      return;
    }
    long least = catalog.figure("eventsource.receives.recommended").value();
    judge(queue.get(), "RedrivePolicy.maxReceiveCount", least, reporter);
    var function = mapping.referenced("FunctionName");
    if (function.isPresent() && function.get().type().equals("AWS::Lambda::Function")) {
      least = catalog.figure("eventsource.reserved.recommended").value();
      judge(function.get(), "ReservedConcurrentExecutions", least, reporter);
    }
  }

  private static void judge(
      DeclaredResource resource, String property, long least, Reporter reporter) {
    if (resource.declaration().number(property) instanceof Value.Given<Long>(var number, var origin)
        && number > 0
        && number < least) {
      var name = property.substring(property.indexOf('.') + 1);
      reporter.report(
          origin,
          name + " is " + number + "; for a queue's messages AWS recommends at least " + least);
    } else {
      reporter.checked();
    }
  }
}
