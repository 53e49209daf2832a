package dev.faregate.aws.eventbridge;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.aws.Service;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.rule.Rule;
import java.util.List;
import java.util.Set;

/// EventBridge's rules and schedules, as far as rules look at them.
public final class EventBridge implements Service {
  static final String RULE = "AWS::Events::Rule";
  static final String SCHEDULE = "AWS::Scheduler::Schedule";
  private static final Set<String> TYPES =
      Set.of(
          RULE,
          SCHEDULE,
          "AWS::Events::Archive",
          "AWS::Lambda::EventSourceMapping",
          "AWS::Pipes::Pipe");

  @Override
  public String name() {
    return "eventbridge";
  }

  @Override
  public List<DeclaredResource> judged(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    return DeclaredResource.all(stacks, name(), TYPES);
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        new EventbridgePatternMalformed(),
        new EventbridgePatternTooLong(),
        new EventbridgeScheduleMalformed());
  }
}
