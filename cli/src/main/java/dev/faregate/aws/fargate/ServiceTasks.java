package dev.faregate.aws.fargate;

import dev.faregate.format.Declaration;
import dev.faregate.format.Properties;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.usage.Setting;

/// The tasks that ECS services keep running.
final class ServiceTasks {
  private ServiceTasks() {}

  static void service(Declared service, Reading reading) {
    var said = service.declaration();
    if (said.text("DeploymentController.Type").orAssume("").equals("EXTERNAL")) {
      return; // Its task sets run its tasks.
    }
    reading.add(
        new Reading.Runner(
            service.place(),
            service.stack(),
            said.properties(),
            said.node("TaskDefinition"),
            said.node("Cluster"),
            reading.scaling.tasks(said),
            new Running.Always(reading.scaling.scheduled(said)),
            publicIp(said.properties(), "NetworkConfiguration.AwsvpcConfiguration")));
  }

  static void taskSet(Declared set, Reading reading) {
    var said = set.declaration();
    var service = reading.declarations.find(said.node("Service"), set.stack(), Types.SERVICE);
    var whole =
        service.isPresent()
            ? reading.scaling.tasks(service.get().declaration())
            : Setting.unknown("its service is not in the descriptors");
    reading.add(
        new Reading.Runner(
            set.place(),
            set.stack(),
            said.properties(),
            said.node("TaskDefinition"),
            said.node("Cluster"),
            part(whole, said),
            new Running.Always(),
            publicIp(said.properties(), "NetworkConfiguration.AwsvpcConfiguration")));
  }

  /// A task set runs a percentage of its service's tasks, rounded up, and all where it names none.
  private static Setting part(Setting whole, Declaration set) {
    var scale = set.number("Scale.Value", 100);
    if (scale instanceof Value.Given<Long>(var percent, _) && percent >= 0 && percent <= 100) {
      return new Setting(
          part(whole.low(), percent),
          part(whole.typical(), percent),
          part(whole.high(), percent),
          whole.basis(),
          whole.why());
    }
    if (scale instanceof Value.Default<Long>) {
      return whole;
    }
    return Setting.unknown("Scale.Value is not known to be a percentage");
  }

  private static long part(long tasks, long percent) {
    return tasks / 100 * percent + Math.ceilDiv(tasks % 100 * percent, 100L);
  }

  /// @param configuration the path of the network configuration, whose spelling differs
  static Value<Boolean> publicIp(Mapping properties, String configuration) {
    var assigned = Properties.text(properties, configuration + ".AssignPublicIp");
    if (assigned instanceof Value.Given<String>(var text, var origin)) {
      return new Value.Given<>(text.equals("ENABLED"), origin);
    }
    if (assigned instanceof Value.Default<String> || assigned instanceof Value.Absent<String>) {
      return new Value.Default<>(false);
    }
    if (assigned instanceof Value.Unknown<String>(var why, var origin)) {
      return new Value.Unknown<>(why, origin);
    }
    var unfit = (Value.Unfit<String>) assigned;
    return new Value.Unfit<>(unfit.found(), unfit.wanted(), unfit.origin());
  }
}
