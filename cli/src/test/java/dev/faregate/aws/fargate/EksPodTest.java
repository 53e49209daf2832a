package dev.faregate.aws.fargate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.resource.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EksPodTest {

  @ParameterizedTest
  @CsvSource({
    "1:8Gi, 2048, 9216", // AWS's own example: 256 MB more than 8 GB do not go with 1 vCPU
    "0.25:256Mi, 256, 512",
    "0.25:257Mi, 256, 1024",
    "250m:1792Mi, 256, 2048",
    "250m:2Gi, 512, 3072",
    "300m:512Mi, 512, 1024",
    "1:1Gi, 1024, 2048",
    "4:16G, 4096, 16384",
    "9:20Gi, 16384, 32768",
    "0:0, 256, 512"
  })
  void aPodIsRoundedUpToAPair(String request, long cpu, long memory) {
    var size = EksPod.size(request, Catalog.bundled());
    assertThat(size).isInstanceOf(Value.Given.class);
    var given = ((Value.Given<TaskSize>) size).value();
    assertThat(given.cpu().orAssume(0L)).isEqualTo(cpu);
    assertThat(given.memory().orAssume(0L)).isEqualTo(memory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1:", ":8Gi", "one:8Gi", "1:8Q", "1:8Gi:2", "-1:8Gi"})
  void whatIsNoRequestIsSaidToBeNone(String request) {
    assertThat(EksPod.size(request, Catalog.bundled())).isInstanceOf(Value.Unfit.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17:8Gi", "1:120Gi", "999999999:999999999Gi"})
  void aPodThatIsTooLargeIsSaidToBeSo(String request) {
    assertThat(EksPod.size(request, Catalog.bundled()))
        .isInstanceOfSatisfying(
            Value.Unfit.class, unfit -> assertThat(unfit.wanted()).contains("a size for"));
  }
}
