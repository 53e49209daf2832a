package dev.faregate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {
  private final Catalog catalog = Catalog.bundled();

  @Test
  void memoryIsBetween128And10240MegabytesAnd128ByDefault() {
    var memory = catalog.range("lambda.memory");
    assertThat(memory.contains(127)).isFalse();
    assertThat(memory.contains(128)).isTrue();
    assertThat(memory.contains(10240)).isTrue();
    assertThat(memory.contains(10241)).isFalse();
    assertThat(memory.byDefault()).hasValue(128);
    assertThat(memory.words()).isEqualTo("128 to 10240 MB");
    assertThat(memory.message()).endsWith("Member must have value less than or equal to 10240");
  }

  @Test
  void anOpenRangeHasNoEnd() {
    var seconds = catalog.range("fargate.billed-seconds.windows");
    assertThat(seconds.least()).isEqualTo(300);
    assertThat(seconds.words()).isEqualTo("at least 300 s");
    assertThat(seconds.byDefault()).isEmpty();
  }

  @Test
  void theLargestTaskHasThreeMemorySizes() {
    var sizes = catalog.pairing("fargate.task-size");
    assertThat(sizes.pairs().get(32768L)).containsExactly(61440L, 122880L, 249856L);
    assertThat(sizes.since()).containsEntry(32768L, "1.4.0").doesNotContainKey(4096L);
    assertThat(sizes.pairs().keySet())
        .containsExactly(256L, 512L, 1024L, 2048L, 4096L, 8192L, 16384L, 32768L);
  }

  @Test
  void aTaskSizeFitsOnlyInPairs() {
    var sizes = catalog.pairing("fargate.task-size");
    assertThat(sizes.contains(256, 2048)).isTrue();
    assertThat(sizes.contains(256, 3072)).isFalse();
    assertThat(sizes.contains(1024, 8192)).isTrue();
    assertThat(sizes.contains(1024, 9216)).isFalse();
    assertThat(sizes.contains(4096, 30720)).isTrue();
    assertThat(sizes.contains(8192, 20480)).isTrue();
    assertThat(sizes.contains(8192, 18432)).isFalse();
    assertThat(sizes.contains(16384, 122880)).isTrue();
    assertThat(sizes.contains(300, 512)).isFalse();
    assertThat(catalog.pairing("fargate.task-size.windows").contains(512, 1024)).isFalse();
    assertThat(catalog.pairing("eks.pod-size").contains(32768, 61440)).isFalse();
    assertThat(catalog.pairing("app-runner.task-size").contains(1024, 3072)).isTrue();
  }

  @Test
  void aFigureIsASingleNumber() {
    assertThat(catalog.figure("lambda.provisioned-rounding").value()).isEqualTo(300);
    assertThat(catalog.figure("lambda.streamed.included").value()).isEqualTo(6L * 1024 * 1024);
    assertThat(catalog.figure("eks.pod-overhead").value()).isEqualTo(256);
  }

  @Test
  void choicesHaveDefaults() {
    assertThat(catalog.choices("lambda.architectures").byDefault()).isEqualTo("x86_64");
    assertThat(catalog.choices("fargate.network-mode").values()).containsExactly("awsvpc");
    assertThat(catalog.choices("lambda.runtimes").contains("python3.13")).isTrue();
    assertThat(catalog.choices("lambda.runtimes").contains("dotnet9")).isFalse();
  }

  @Test
  void aRuntimeHasItsDays() {
    var runtimes = catalog.runtimes();
    var old =
        runtimes.stream()
            .filter(each -> each.name().equals("nodejs16.x"))
            .findFirst()
            .orElseThrow();
    assertThat(old.deprecated()).isEqualTo("2024-06-12");
    assertThat(old.blocksCreate()).isEqualTo("2027-02-01");
    assertThat(old.blocksUpdate()).isEqualTo("2027-03-03");
    assertThat(old.message()).startsWith("The runtime parameter of nodejs16.x is no longer");
    assertThat(runtimes).hasSize(54);
  }
}
