package dev.faregate.aws.eventbridge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.usage.ScheduleGrammar;
import java.util.List;

/// Flags a schedule expression that is none.
final class EventbridgeScheduleMalformed implements Rule<DeclaredResource> {

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource resource, Catalog catalog, Reporter reporter) {
    boolean ofScheduler = resource.type().equals(EventBridge.SCHEDULE);
    if (!ofScheduler && !resource.type().equals(EventBridge.RULE)) {
      return;
    }
    var expression = resource.declaration().text("ScheduleExpression");
    if (reporter.judges("ScheduleExpression", expression)
        && expression instanceof Value.Given<String>(var text, var origin)) {
      var fault = ScheduleGrammar.fault(text, ofScheduler);
      if (fault.isPresent()) {
        var limit =
            ofScheduler ? "eventbridge.schedule.expression.form" : "eventbridge.rule.schedule.form";
        reporter.report(
            origin, "\"" + text + "\": " + fault.get(), List.of(), catalog.message(limit));
      }
    }
  }
}
