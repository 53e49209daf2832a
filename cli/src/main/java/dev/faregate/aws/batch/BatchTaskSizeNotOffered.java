package dev.faregate.aws.batch;

import dev.faregate.aws.DeclaredResource;
import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import dev.faregate.resource.Value;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import java.util.List;
import java.util.OptionalLong;

/// Flags a number of vCPUs that Fargate does not offer to Batch, and one that does not go with the
/// memory. The pairs are data (`batch.task-size`).
public final class BatchTaskSizeNotOffered implements Rule<DeclaredResource> {
  private static final long UNITS_A_CPU = 1024;

  @Override
  public Class<DeclaredResource> subject() {
    return DeclaredResource.class;
  }

  @Override
  public void check(DeclaredResource job, Catalog catalog, Reporter reporter) {
    if (!JobSize.isOnFargate(job)) {
      return;
    }
    var size = JobSize.of(job);
    var pairs = catalog.pairing("batch.task-size");
    if (reporter.judges("VCPU", size.cpu())
        && reporter.judges("MEMORY", size.memory())
        && size.cpu() instanceof Value.Given<String>(var cpu, var at)
        && size.memory() instanceof Value.Given<Long>(var memory, var origin)) {
      var units = units(cpu);
      var memories = units.isEmpty() ? null : pairs.pairs().get(units.getAsLong());
      if (memories == null) {
        var words = "VCPU is " + cpu + "; Fargate offers " + cpus(pairs);
        reporter.report(at, words, List.of(), pairs.message());
      } else if (!memories.contains(memory)) {
        var words = cpu + " vCPU does not go with " + memory + " MiB; with it go ";
        reporter.report(origin, words + listed(memories), List.of(), pairs.message());
      }
    }
  }

  /// `0.25` vCPU are 256 units; empty where it is no number of whole units.
  private static OptionalLong units(String text) {
    int dot = text.indexOf('.');
    var whole = dot < 0 ? text : text.substring(0, dot);
    var fraction = dot < 0 ? "" : text.substring(dot + 1);
    if (fraction.length() > 4 || whole.length() > 4) {
      return OptionalLong.empty();
    }
    try {
      long scale = 1;
      for (int i = 0; i < fraction.length(); i++) {
        scale *= 10;
      }
      long parts = Long.parseLong(whole.isEmpty() ? "0" : whole) * scale;
      parts += fraction.isEmpty() ? 0 : Long.parseLong(fraction);
      long units = parts * UNITS_A_CPU;
      return units % scale == 0 ? OptionalLong.of(units / scale) : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static String cpus(Limit.Pairing pairs) {
    var words = new StringBuilder();
    for (long units : pairs.pairs().keySet()) {
      words.append(words.isEmpty() ? "" : ", ");
      if (units % UNITS_A_CPU == 0) {
        words.append(units / UNITS_A_CPU);
      } else {
        words.append(units * 2 == UNITS_A_CPU ? "0.5" : "0.25");
      }
    }
    return words.toString();
  }

  private static String listed(List<Long> memories) {
    if (memories.size() > 4) {
      long step = memories.get(1) - memories.get(0);
      return memories.getFirst() + " to " + memories.getLast() + " MiB in steps of " + step;
    }
    var words = new StringBuilder();
    for (var memory : memories) {
      words.append(words.isEmpty() ? "" : ", ").append(memory.longValue());
    }
    return words + " MiB";
  }
}
