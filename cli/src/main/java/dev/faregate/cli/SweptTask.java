package dev.faregate.cli;

import dev.faregate.aws.fargate.CapacityStrategy;
import dev.faregate.aws.fargate.FargateTask;
import dev.faregate.aws.fargate.Orchestrator;
import dev.faregate.aws.fargate.Place;
import dev.faregate.aws.fargate.Platform;
import dev.faregate.aws.fargate.Running;
import dev.faregate.aws.fargate.TaskRun;
import dev.faregate.aws.fargate.TaskShape;
import dev.faregate.aws.fargate.TaskSize;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.cli.SweepKind.Launch;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tasks on Fargate, as they are described and as they would be otherwise.
final class SweptTask implements SweepSubject {
  static final long UNITS_PER_VCPU = 1024;

  private static final long MB_PER_GB = 1024;

  private final FargateTask task;
  private final Catalog catalog;
  private final SweptDefinition definition;

  SweptTask(FargateTask task, Run run) {
    this.task = task;
    this.catalog = run.catalog();
    this.definition = SweptDefinition.of(task, run);
  }

  /// A service of one kind of task that would do what a function does.
  static FargateTask ofFunction(Resource function, SweepKind kind, SweepSize size) {
    var place =
        new Place(
            function.name(),
            "AWS::ECS::Service",
            kind.region(),
            function.at(),
            Optional.empty(),
            Mapping.empty(Origin.at(function.at())));
    var shape = new TaskShape(size(size, function), platform(kind, false), new Value.Absent<>());
    var run =
        new TaskRun(
            Setting.unknown("not swept"),
            new Running.Always(),
            strategy(kind),
            new Value.Default<>(false),
            List.of());
    return new FargateTask(place, shape, Orchestrator.ECS, run);
  }

  static List<SweepSize> sizes(Limit.Pairing pairing) {
    var sizes = new ArrayList<SweepSize>();
    for (var pair : pairing.pairs().entrySet()) {
      for (var memory : pair.getValue()) {
        sizes.add(new SweepSize(pair.getKey(), memory));
      }
    }
    return sizes;
  }

  private static TaskSize size(SweepSize size, Resource of) {
    var origin = Origin.at(of.at());
    return new TaskSize(
        new Value.Given<>(size.cpu(), origin), new Value.Given<>(size.memory(), origin));
  }

  private static Platform platform(SweepKind kind, boolean windows) {
    return new Platform(windows, kind.architecture().equals("arm64"), List.of());
  }

  private static CapacityStrategy strategy(SweepKind kind) {
    return kind.launch() == Launch.SPOT ? CapacityStrategy.SPOT : CapacityStrategy.ON_DEMAND;
  }

  private CapacityStrategy described(SweepKind kind) {
    return kind.launch() == Launch.MIXED ? task.run().strategy() : strategy(kind);
  }

  @Override
  public Resource resource() {
    return task;
  }

  @Override
  public Launch launch() {
    var strategy = task.run().strategy();
    if (!strategy.spot().used()) {
      return Launch.FARGATE;
    }
    return strategy.onDemand().used() ? Launch.MIXED : Launch.SPOT;
  }

  @Override
  public List<Launch> launches() {
    return List.of(Launch.FARGATE, Launch.SPOT);
  }

  @Override
  public List<String> architectures() {
    return catalog.choices("lambda.architectures").values();
  }

  @Override
  public String architecture() {
    return task.shape().platform().architecture();
  }

  @Override
  public SweepSize size() {
    var size = task.shape().size();
    return new SweepSize(size.cpu().orAssume(0L), size.memory().orAssume(0L));
  }

  @Override
  public List<SweepSize> sizes(SweepKind kind) {
    return sizes(catalog.pairing(task.shape().platform().pairing()));
  }

  @Override
  public Resource as(SweepKind kind, SweepSize size) {
    var place = task.place();
    var moved =
        new Place(
            place.name(),
            place.type(),
            kind.region(),
            place.at(),
            place.condition(),
            place.settings());
    Value<Long> storage =
        kind.storage().isPresent()
            ? new Value.Given<>(kind.storage().getAsLong() / MB_PER_GB, Origin.at(task.at()))
            : task.shape().storage();
    var windows = task.shape().platform().windows();
    var run = task.run();
    return new FargateTask(
        moved,
        new TaskShape(size(size, task), platform(kind, windows), storage),
        task.orchestrator(),
        new TaskRun(
            run.tasks(), run.running(), described(kind), run.publicIp(), run.assumptions()));
  }

  @Override
  public List<String> refusals(SweepKind kind, SweepSize size) {
    if (as(kind, size) instanceof FargateTask variant && !variant.refusal().isEmpty()) {
      return List.of(variant.refusal());
    }
    if (kind.storage().isEmpty()) {
      return List.of();
    }
    var range = catalog.range("fargate.storage");
    long gigabytes = kind.storage().getAsLong() / MB_PER_GB;
    return range.contains(gigabytes)
        ? List.of()
        : List.of("storage is " + gigabytes + " GB; Fargate accepts " + range.words());
  }

  @Override
  public List<String> refusals(SweepSize size) {
    return definition.refusals(size);
  }

  @Override
  public List<String> hidden(SweepKind kind) {
    return kind.storage().isPresent()
        ? List.of("cpu", "memory", "storage")
        : List.of("cpu", "memory");
  }
}
