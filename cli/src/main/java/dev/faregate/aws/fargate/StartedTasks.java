package dev.faregate.aws.fargate;

import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import java.util.ArrayList;
import java.util.List;

/// The tasks that EventBridge starts: a rule's targets, a schedule's target.
final class StartedTasks {
  private StartedTasks() {}

  static void rule(Declared rule, Reading reading) {
    var said = rule.declaration();
    var targets = ecsTargets(said.node("Targets").orElse(said.properties()));
    for (var target : targets) {
      var id = Properties.text(target, "Id").orAssume("target");
      var place = rule.place();
      start(
          targets.size() == 1 ? place : place.called(place.name() + ":" + id),
          rule,
          target,
          running(said.text("ScheduleExpression"), "UTC", said.text("State")),
          reading);
    }
  }

  static void schedule(Declared schedule, Reading reading) {
    var said = schedule.declaration();
    if (said.node("Target").orElse(said.properties()) instanceof Mapping target
        && target.get("EcsParameters").isPresent()) {
      start(
          schedule.place(),
          schedule,
          target,
          running(
              said.text("ScheduleExpression"),
              said.text("ScheduleExpressionTimezone", "UTC").orAssume("UTC"),
              said.text("State")),
          reading);
    }
  }

  private static List<Mapping> ecsTargets(Node targets) {
    var found = new ArrayList<Mapping>();
    if (targets instanceof Node.Sequence list) {
      for (var item : list.items()) {
        if (item instanceof Mapping target && target.get("EcsParameters").isPresent()) {
          found.add(target);
        }
      }
    }
    return found;
  }

  private static void start(
      Place place, Declared by, Mapping target, Running running, Reading reading) {
    if (!(target.get("EcsParameters").orElse(target) instanceof Mapping parameters)) {
      return;
    }
    var count = Properties.orDefault(Properties.number(parameters, "TaskCount"), 1L);
    reading.add(
        new Reading.Runner(
            place,
            by.stack(),
            parameters,
            Properties.node(parameters, "TaskDefinitionArn"),
            Properties.node(target, "Arn"),
            Scaling.setting(count, "TaskCount"),
            running,
            publicIp(parameters)));
  }

  /// EventBridge's rules and its scheduler spell the same property differently.
  private static Value<Boolean> publicIp(Mapping parameters) {
    var path = "NetworkConfiguration.AwsVpcConfiguration";
    return Properties.node(parameters, path).isPresent()
        ? ServiceTasks.publicIp(parameters, path)
        : ServiceTasks.publicIp(parameters, "NetworkConfiguration.AwsvpcConfiguration");
  }

  private static Running running(Value<String> expression, String timezone, Value<String> state) {
    boolean enabled = !state.orAssume("ENABLED").equals("DISABLED");
    return expression instanceof Value.Absent
        ? new Running.OnDemand("started by events")
        : new Running.Scheduled(expression, timezone, enabled);
  }
}
