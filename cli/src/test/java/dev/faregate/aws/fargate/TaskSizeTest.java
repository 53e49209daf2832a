package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.resource.Value;
import dev.faregate.source.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskSizeTest {
  private static final Origin HERE = Origin.of("a test");

  @ParameterizedTest
  @CsvSource({
    "256, 256",
    "1024, 1024",
    "1024.0, 1024",
    "' 512 ', 512",
    ".25 vCPU, 256",
    "0.25 vcpu, 256",
    "0.25vCPU, 256",
    "0.5   VCPU, 512",
    "1 vCPU, 1024",
    "1vcpu, 1024",
    "1.0 vCPU, 1024",
    "32 vCPU, 32768",
    "1, 1",
    "0, 0"
  })
  void everySpellingOfACpuIsUnderstood(String written, long units) {
    assertThat(cpu(written)).isEqualTo(new Value.Given<>(units, HERE));
  }

  @ParameterizedTest
  @CsvSource({
    "512, 512",
    "1 GB, 1024",
    "1GB, 1024",
    "1gb, 1024",
    ".5 gb, 512",
    "0.5GB, 512",
    "2.5 GB, 2560",
    "'1\tGb', 1024",
    "249856, 249856",
    "244 GB, 249856"
  })
  void everySpellingOfAMemoryIsUnderstood(String written, long megabytes) {
    assertThat(memory(written)).isEqualTo(new Value.Given<>(megabytes, HERE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "lots",
        "vCPU",
        ".",
        ". vCPU",
        "1.2.3",
        "-256",
        "0.25",
        "0.3 vCPU",
        "1 GB",
        "256 units",
        "1e3",
        "1_024",
        "99999999999",
        "1 vCPUs",
        "½ vCPU",
        "٢٥٦"
      })
  void whatIsNoCpuIsSaidToBeNone(String written) {
    assertThat(cpu(written))
        .isEqualTo(
            new Value.Unfit<>(
                written,
                "a bare number of CPU units (1024) or vCPUs with the unit (1 vCPU)",
                HERE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.5", "1 vCPU", "512 MB", "1 GiB", "1 G", "0.0001 GB"})
  void whatIsNoMemoryIsSaidToBeNone(String written) {
    assertThat(memory(written))
        .isEqualTo(
            new Value.Unfit<>(
                written, "a bare number of MB (2048) or GB with the unit (2 GB)", HERE));
  }

  @Test
  void sizesAreToldAsPeopleSayThem() {
    assertThat(TaskSize.cpuWords(256)).isEqualTo("0.25 vCPU");
    assertThat(TaskSize.cpuWords(512)).isEqualTo("0.5 vCPU");
    assertThat(TaskSize.cpuWords(32768)).isEqualTo("32 vCPU");
    assertThat(TaskSize.cpuWords(300)).isEqualTo("300 CPU units");
    assertThat(TaskSize.cpuWords(1)).isEqualTo("1 CPU unit");
    assertThat(TaskSize.memoryWords(512)).isEqualTo("0.5 GB");
    assertThat(TaskSize.memoryWords(9216)).isEqualTo("9 GB");
    assertThat(TaskSize.memoryWords(2500)).isEqualTo("2500 MB");
  }

  @ParameterizedTest
  @CsvSource({
    "9 GB, 8192, 8 GB",
    "9GB, 8192, 8GB",
    "9216, 8192, 8192",
    ".5 gb, 2048, 2 gb",
    "2 GB, 512, 0.5 GB"
  })
  void anotherSizeIsSpeltLikeTheFirst(String first, long megabytes, String second) {
    assertThat(SizeText.of(first).respelt(megabytes, TaskSize.MB_PER_GB)).isEqualTo(second);
  }

  private static Value<Long> cpu(String written) {
    return TaskSize.cpu(new Value.Given<>(written, HERE));
  }

  private static Value<Long> memory(String written) {
    return TaskSize.memory(new Value.Given<>(written, HERE));
  }
}
