package dev.faregate.aws.fargate;

import dev.faregate.format.Declaration;
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
          running(said, "UTC"),
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
          running(said, said.text("ScheduleExpressionTimezone", "UTC").orAssume("UTC")),
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

  private static Running running(Declaration said, String timezone) {
    var expression = said.text("ScheduleExpression");
    boolean enabled = !said.text("State").orAssume("ENABLED").equals("DISABLED");
    return expression instanceof Value.Absent
        ? new Running.OnDemand("started by events")
        : new Running.Scheduled(
            dated(expression, said.text("StartDate"), said.text("EndDate")),
            timezone,
            said.text("StartDate").orAssume(""),
            said.text("EndDate").orAssume(""),
            enabled);
  }

  /// The expression, unless a date that nobody knows may keep it from running.
  private static Value<String> dated(
      Value<String> expression, Value<String> from, Value<String> until) {
    for (var date : List.of(from, until)) {
      if (date instanceof Value.Unknown<String>(var why, var origin)) {
        return new Value.Unknown<>("its dates are not known: " + why, origin);
      }
    }
    return expression;
  }
}
