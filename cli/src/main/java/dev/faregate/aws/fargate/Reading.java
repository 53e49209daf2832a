package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Finds what runs on Fargate in all stacks of a run.
final class Reading {
  final Declarations declarations;
  final Scaling scaling;
  private final Clusters clusters;
  private final List<Resource> resources = new ArrayList<>();

  /// The task definitions that something runs, and whether something does so on Fargate.
  private final IdentityHashMap<Declaration, Boolean> run = new IdentityHashMap<>();

  private Reading(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    declarations = new Declarations(stacks, inputs);
    scaling = new Scaling(declarations, catalog);
    clusters = new Clusters(declarations);
  }

  static List<Resource> resources(List<Stack> stacks, Inputs inputs, Catalog catalog) {
    var reading = new Reading(stacks, inputs, catalog);
    for (var declared : reading.declarations.all()) {
      switch (declared.type()) {
        case Types.SERVICE -> ServiceTasks.service(declared, reading);
        case Types.TASK_SET -> ServiceTasks.taskSet(declared, reading);
        case Types.RULE -> StartedTasks.rule(declared, reading);
        case Types.SCHEDULE -> StartedTasks.schedule(declared, reading);
        default -> {}
      }
    }
    for (var declared : reading.declarations.all()) {
      if (declared.type().equals(Types.TASK_DEFINITION)) {
        reading.definition(declared);
      }
    }
    return reading.resources;
  }

  /// What runs tasks, and how.
  ///
  /// @param from the stack whose words `definition` and `cluster` are
  /// @param properties with `LaunchType` or `CapacityProviderStrategy`
  record Runner(
      Place place,
      Stack from,
      Mapping properties,
      Optional<Node> definition,
      Optional<Node> cluster,
      Setting tasks,
      Running running,
      Value<Boolean> publicIp) {}

  void add(Runner runner) {
    var definition = declarations.find(runner.definition(), runner.from(), Types.TASK_DEFINITION);
    var launch =
        Launch.of(
            runner.properties(),
            clusters.defaultStrategy(runner.cluster(), runner.from()),
            definition.map(found -> Compatibility.of(found.declaration())));
    boolean onFargate = launch.strategy().isPresent() && launch.unknown().isEmpty();
    definition.ifPresent(
        found -> run.merge(found.declaration(), onFargate, (before, now) -> before || now));
    if (launch.strategy().isPresent()) {
      resources.add(task(runner, definition, launch, launch.strategy().get()));
    }
  }

  private static FargateTask task(
      Runner runner, Optional<Declared> definition, Launch launch, CapacityStrategy strategy) {
    var place = runner.place();
    var shape =
        definition.isPresent()
            ? TaskShape.of(definition.get().declaration())
            : TaskShape.unknown(elsewhere(runner), Origin.at(place.at()));
    var tasks = launch.unknown().isEmpty() ? runner.tasks() : Setting.unknown(launch.unknown());
    var run =
        new TaskRun(tasks, runner.running(), strategy, runner.publicIp(), launch.assumptions());
    return new FargateTask(place, shape, Orchestrator.ECS, run);
  }

  private static String elsewhere(Runner runner) {
    return runner.definition().isEmpty()
        ? "no task definition"
        : "its task definition is not in the descriptors";
  }

  /// A definition that Fargate judges, and that is listed by itself where nothing runs it.
  private void definition(Declared declared) {
    var definition = declared.declaration();
    var compatibility = Compatibility.of(definition);
    boolean runs = run.containsKey(definition);
    boolean certain = compatibility.fargate() || run.getOrDefault(definition, false);
    if (!certain && compatibility.unknown().isEmpty()) {
      return;
    }
    resources.add(
        new FargateTaskDefinition(
            declared.place(), definition, certain ? Optional.empty() : compatibility.unknown()));
    if (!runs) {
      resources.add(unrun(declared));
    }
  }

  private static FargateTask unrun(Declared definition) {
    var place = definition.place();
    var why = "no service in the descriptors runs it: give --usage " + place.name() + ".tasks=";
    var run =
        new TaskRun(
            Setting.unknown(why),
            new Running.Always(),
            CapacityStrategy.ON_DEMAND,
            new Value.Default<>(false),
            List.of());
    return new FargateTask(place, TaskShape.of(definition.declaration()), Orchestrator.ECS, run);
  }
}
