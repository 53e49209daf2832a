package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.faregate.catalog.Catalog;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The table of the developer guide once more, in its own words, against every size there could be.
class PairingTest {
  private static final int GB = 1024;
  private static final Set<Integer> WINDOWS = Set.of(1024, 2048, 4096);

  private static final Map<Integer, Set<Integer>> LINUX =
      Map.of(
          256, Set.of(512, GB, 2 * GB),
          512, gigabytes(1, 4, 1),
          1024, gigabytes(2, 8, 1),
          2048, gigabytes(4, 16, 1),
          4096, gigabytes(8, 30, 1),
          8192, gigabytes(16, 60, 4),
          16384, gigabytes(32, 120, 8),
          32768, Set.of(60 * GB, 120 * GB, 244 * GB));

  @Test
  void everySizeIsAcceptedOnLinuxIfTheGuideHasIt() {
    for (int cpu = 128; cpu <= 33024; cpu += 128) {
      compare(cpu, LINUX.getOrDefault(cpu, Set.of()), "LINUX");
    }
  }

  @Test
  void everySizeIsAcceptedOnWindowsIfTheGuideHasIt() {
    for (int cpu = 128; cpu <= 33024; cpu += 128) {
      var memories = WINDOWS.contains(cpu) ? LINUX.get(cpu) : Set.<Integer>of();
      compare(cpu, memories, "WINDOWS_SERVER_2022_CORE");
    }
  }

  /// In steps of a quarter GB where there are pairs, in large ones where there are none.
  private static void compare(int cpu, Set<Integer> memories, String system) {
    int step = memories.isEmpty() ? 16 * GB : GB / 4;
    for (int memory = step; memory <= 250 * GB; memory += step) {
      int expected = memories.contains(memory) ? 0 : 1;
      if (Judged.size(cpu, memory, system).findings().size() != expected) {
        fail(cpu + " CPU units and " + memory + " MB on " + system);
      }
    }
  }

  @Test
  void theTablesAreOfOneSize() {
    assertThat(Catalog.bundled().pairing("fargate.task-size").pairs()).hasSize(LINUX.size());
    assertThat(Catalog.bundled().pairing("fargate.task-size.windows").pairs())
        .hasSize(WINDOWS.size());
  }

  @Test
  void whatIsOfferedInsteadIsOnOffer() {
    for (int cpu = 64; cpu <= 40000; cpu += 1472) {
      for (int memory = 100; memory <= 260 * GB; memory += 3100) {
        for (var finding : Judged.size(cpu, memory, "LINUX").findings()) {
          assertThat(finding.fixes()).isNotEmpty();
          for (var fix : finding.fixes()) {
            var amounts = fix.offer().orElseThrow().thousandths();
            int offeredCpu = (int) (amounts.get(0) * GB / 1000);
            int offeredMemory = (int) (amounts.get(1) * GB / 1000);
            assertThat(LINUX.get(offeredCpu)).as(fix.says()).contains(offeredMemory);
          }
        }
      }
    }
  }

  private static Set<Integer> gigabytes(int from, int to, int by) {
    var sizes = new TreeSet<Integer>();
    for (int size = from; size <= to; size += by) {
      sizes.add(size * GB);
    }
    return sizes;
  }
}
