package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;

/// Flags a CPU that Fargate does not offer, and a CPU with memory that does not go with it.
///
/// The pairs are data (`limits/fargate.yaml`), for Linux and for Windows.
public final class FargateTaskSizeNotOffered implements Rule<FargateTaskDefinition> {

  @Override
  public Class<FargateTaskDefinition> subject() {
    return FargateTaskDefinition.class;
  }

  @Override
  public void check(FargateTaskDefinition task, Catalog catalog, Reporter reporter) {
    if (!task.isJudged(reporter)) {
      return;
    }
    var shape = task.shape();
    var pairs = new Pairs(catalog.pairing(shape.platform().pairing()));
    boolean cpu = !Misspelt.cpu(task, reporter) && reporter.judges("cpu", shape.size().cpu());
    boolean memory =
        !Misspelt.memory(task, reporter) && reporter.judges("memory", shape.size().memory());
    if (cpu
        && shape.size().cpu() instanceof Value.Given<Long>(var units, var origin)
        && !pairs.offersCpu(units)) {
      var message = "cpu is " + TaskSize.cpuWords(units) + "; " + offers(shape) + pairs.cpuWords();
      reporter.report(origin, message, SizeFixes.of(task, pairs), catalog.message("fargate.cpu"));
    } else if (memory) {
      memory(task, pairs, catalog, reporter);
    }
  }

  private static void memory(
      FargateTaskDefinition task, Pairs pairs, Catalog catalog, Reporter reporter) {
    var size = task.shape().size();
    if (!(size.memory() instanceof Value.Given<Long>(var memory, var origin))) {
      return;
    }
    if (!size.cpu().isKnown()) {
      if (!pairs.offersMemory(memory)) {
        reporter.report(
            origin, "memory is " + TaskSize.memoryWords(memory) + ", which goes with no CPU");
      }
      return;
    }
    long cpu = size.cpu().orAssume(0L);
    if (!pairs.memories(cpu).contains(memory)) {
      var units = TaskSize.cpuWords(cpu);
      reporter.report(
          origin,
          units
              + " does not go with "
              + TaskSize.memoryWords(memory)
              + "; with "
              + units
              + ", "
              + pairs.memoryWords(cpu),
          SizeFixes.of(task, pairs),
          awsMessage(task, cpu, memory, catalog));
    } else if (task.system() instanceof Value.Unknown<String>(var why, var at)) {
      // Windows is offered in fewer sizes.
      reporter.notChecked("operating system", why, at);
    }
  }

  private static String awsMessage(
      FargateTaskDefinition task, long cpu, long memory, Catalog catalog) {
    return catalog
        .message(task.shape().platform().pairing())
        .replace("{cpu}", Long.toString(cpu))
        .replace("{mem}", Long.toString(memory));
  }

  private static String offers(TaskShape shape) {
    return shape.platform().windows() ? "Fargate on Windows offers " : "Fargate offers ";
  }
}
