package dev.faregate.aws.fargate;

import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Span;
import java.util.Optional;

/// Tasks of one definition that something runs on Fargate: a service, a schedule, a command.
///
/// @param place where that something is declared
public record FargateTask(Place place, TaskShape shape, Orchestrator orchestrator, TaskRun run)
    implements Resource {

  @Override
  public String name() {
    return place.name();
  }

  @Override
  public String type() {
    return place.type();
  }

  @Override
  public String service() {
    return "fargate";
  }

  @Override
  public String region() {
    return place.region();
  }

  @Override
  public Span at() {
    return place.at();
  }

  @Override
  public Optional<String> condition() {
    return place.condition();
  }

  @Override
  public Mapping settings() {
    return place.settings();
  }

  @Override
  public String summary() {
    var words = new StringBuilder("Fargate");
    var size = shape.size();
    if (size.cpu().isKnown()) {
      words.append(", ").append(TaskSize.cpuWords(size.cpu().orAssume(0L)));
    }
    if (size.memory().isKnown()) {
      words.append(", ").append(TaskSize.memoryWords(size.memory().orAssume(0L)));
    }
    if (shape.platform().windows()) {
      words.append(", Windows");
    }
    if (shape.platform().arm()) {
      words.append(", ARM");
    }
    if (run.strategy().spot().used()) {
      words.append(run.strategy().mixed() ? ", partly Spot" : ", Spot");
    }
    return words.append(count()).toString();
  }

  /// Why AWS does not run it, empty if it does.
  public String refusal() {
    return shape.platform().refusal(orchestrator, run.strategy().spot().used());
  }

  private String count() {
    var tasks = run.tasks();
    if (tasks.isUnknown()) {
      return "";
    }
    var running = run.running();
    if (running instanceof Running.Scheduled) {
      return ", scheduled";
    }
    if (running instanceof Running.OnDemand) {
      return ", on demand";
    }
    if (running instanceof Running.Always(var scaled) && scaled.isPresent()) {
      return ", " + scaled.get().words(tasks.typical()) + " tasks";
    }
    return ", " + tasks.typical() + (tasks.typical() == 1 ? " task" : " tasks");
  }
}
