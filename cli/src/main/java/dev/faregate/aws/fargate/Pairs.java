package dev.faregate.aws.fargate;

import dev.faregate.catalog.Limit;
import java.util.Arrays;
import java.util.List;

/// The sizes in which a platform is offered, in words and by nearness.
///
/// @param table CPU units and the memory in MB that goes with each
record Pairs(Limit.Pairing table) {

  boolean offersCpu(long cpu) {
    return table.pairs().containsKey(cpu);
  }

  boolean offersMemory(long memory) {
    for (var memories : table.pairs().values()) {
      if (memories.contains(memory)) {
        return true;
      }
    }
    return false;
  }

  List<Long> memories(long cpu) {
    return table.pairs().getOrDefault(cpu, List.of());
  }

  long[] cpus() {
    var cpus = new long[table.pairs().size()];
    int i = 0;
    for (var cpu : table.pairs().keySet()) {
      cpus[i++] = cpu;
    }
    Arrays.sort(cpus);
    return cpus;
  }

  /// The least CPU on offer that is no less, else the most there is.
  long cpuFrom(long cpu) {
    var cpus = cpus();
    for (long offered : cpus) {
      if (offered >= cpu) {
        return offered;
      }
    }
    return cpus[cpus.length - 1];
  }

  /// The least memory that goes with a CPU and is no less, else the most that does.
  long memoryFrom(long cpu, long memory) {
    var memories = memories(cpu);
    for (long offered : memories) {
      if (offered >= memory) {
        return offered;
      }
    }
    return memories.getLast();
  }

  /// `0.25, 0.5 or 1 vCPU`.
  String cpuWords() {
    var cpus = cpus();
    var words = new String[cpus.length];
    for (int i = 0; i < cpus.length; i++) {
      words[i] = TaskSize.decimal(cpus[i], TaskSize.UNITS_PER_VCPU);
    }
    return either(words) + " vCPU";
  }

  /// `2 to 8 GB`, `0.5, 1 or 2 GB`, `16 to 60 GB in steps of 4 GB`.
  String memoryWords(long cpu) {
    var memories = memories(cpu);
    long step = step(memories);
    if (step == 0) {
      var words = new String[memories.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = gigabytes(memories.get(i));
      }
      return either(words) + " GB";
    }
    var range = gigabytes(memories.getFirst()) + " to " + gigabytes(memories.getLast()) + " GB";
    return step == TaskSize.MB_PER_GB ? range : range + " in steps of " + gigabytes(step) + " GB";
  }

  /// The distance between neighbours, 0 where it is not always the same.
  private static long step(List<Long> sizes) {
    long step = sizes.get(1) - sizes.getFirst();
    for (int i = 2; i < sizes.size(); i++) {
      if (sizes.get(i) - sizes.get(i - 1) != step) {
        return 0;
      }
    }
    return step;
  }

  private static String gigabytes(long megabytes) {
    return TaskSize.decimal(megabytes, TaskSize.MB_PER_GB);
  }

  private static String either(String[] words) {
    var list = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      list.append(i == words.length - 1 ? " or " : ", ").append(words[i]);
    }
    return list.toString();
  }
}
