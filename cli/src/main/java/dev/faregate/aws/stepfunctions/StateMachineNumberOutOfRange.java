package dev.faregate.aws.stepfunctions;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.Optional;

/// Flags a number of a state outside what Step Functions accepts.
final class StateMachineNumberOutOfRange implements StateRule {

  @Override
  public void check(State state, StateMachine machine, Catalog catalog, Telling telling) {
    judge(state, state.body(), "TimeoutSeconds", "stepfunctions.state.timeout", catalog, telling);
    judge(state, state.body(), "HeartbeatSeconds", "stepfunctions.state.timeout", catalog, telling);
    judge(state, state.body(), "Seconds", "stepfunctions.state.seconds", catalog, telling);
    judge(state, state.body(), "MaxConcurrency", "stepfunctions.map.concurrency", catalog, telling);
    judge(
        state,
        state.body(),
        "ToleratedFailurePercentage",
        "stepfunctions.map.tolerated-percentage",
        catalog,
        telling);
    if (state.body().get("Retry").orElse(state.body()) instanceof Node.Sequence retries) {
      for (var item : retries.items()) {
        if (item instanceof Mapping retry) {
          retry(state, retry, catalog, telling);
        }
      }
    }
    heartbeat(state, telling);
  }

  private static void retry(State state, Mapping retry, Catalog catalog, Telling telling) {
    judge(state, retry, "MaxAttempts", "stepfunctions.retry.attempts", catalog, telling);
    judge(state, retry, "IntervalSeconds", "stepfunctions.retry.interval", catalog, telling);
    judge(state, retry, "MaxDelaySeconds", "stepfunctions.retry.max-delay", catalog, telling);
    var rate = retry.get("BackoffRate");
    if (rate.isPresent() && rate.get() instanceof Node.Scalar scalar && isBelowOne(scalar.text())) {
      telling.tell(
          scalar.origin(),
          Telling.in(state) + "BackoffRate is " + scalar.text() + "; it has to be at least 1");
    }
  }

  private static boolean isBelowOne(String text) {
    return text.startsWith("-") || text.startsWith("0") && !text.startsWith("0x");
  }

  private static void heartbeat(State state, Telling telling) {
    var timeout = number(state.body(), "TimeoutSeconds");
    var heartbeat = number(state.body(), "HeartbeatSeconds");
    if (timeout.isPresent()
        && heartbeat.isPresent()
        && heartbeat.get().value() >= timeout.get().value()) {
      telling.tell(
          heartbeat.get().origin(),
          Telling.in(state)
              + "HeartbeatSeconds is "
              + heartbeat.get().value()
              + "; it has to be less than TimeoutSeconds, "
              + timeout.get().value());
    }
  }

  private static Optional<Value.Given<Long>> number(Mapping holder, String field) {
    return Properties.number(holder, field) instanceof Value.Given<Long> given
        ? Optional.of(given)
        : Optional.empty();
  }

  private static void judge(
      State state, Mapping holder, String field, String limit, Catalog catalog, Telling telling) {
    var given = number(holder, field);
    var accepted = catalog.range(limit);
    if (given.isPresent() && !accepted.contains(given.get().value())) {
      telling.tell(
          given.get().origin(),
          Telling.in(state)
              + field
              + " is "
              + given.get().value()
              + "; Step Functions accepts "
              + accepted.words(),
          accepted.message());
    }
  }
}
