package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Examples from AWS's calculator and from the tests of other tools, line by line, each rounded to
/// the cent.
class OthersExamplesTest {

  @Test
  void arm64IsCheaperAndSharesTheFreeTier() {
    var bill =
        Priced.function("MemorySize: 512", "Architectures: [arm64]")
            .with("requests", "3M")
            .with("duration", "1s");
    assertThat(bill.lines())
        .isEqualTo(Map.of("lambda.requests", "0.40", "lambda.duration.arm64", "14.67"));
  }

  @Test
  void aFewLongRunsCostTimeAndNoRequests() {
    var bill =
        Priced.function("MemorySize: 2048")
            .withoutFreeTier()
            .with("requests", "10000")
            .with("duration", "40s");
    assertThat(bill.lines())
        .isEqualTo(Map.of("lambda.requests", "0.00", "lambda.duration.x86_64", "13.33"));
  }

  @Test
  void memoryNeedBeNoPowerOfTwo() {
    var bill =
        Priced.function("MemorySize: 8000")
            .in("eu-central-1")
            .withoutFreeTier()
            .with("requests", "100k")
            .with("duration", "6s");
    assertThat(bill.lines())
        .isEqualTo(Map.of("lambda.requests", "0.02", "lambda.duration.x86_64", "78.13"));
  }

  @Test
  void aSmallFunctionOfEitherArchitecture() {
    var x86 = Priced.function("MemorySize: 128").withoutFreeTier();
    assertThat(x86.with("requests", "100k").with("duration", "350ms").lines())
        .isEqualTo(Map.of("lambda.requests", "0.02", "lambda.duration.x86_64", "0.07"));
    var arm = Priced.function("MemorySize: 512", "Architectures: [arm64]").withoutFreeTier();
    assertThat(arm.with("requests", "100k").with("duration", "350ms").lines())
        .isEqualTo(Map.of("lambda.requests", "0.02", "lambda.duration.arm64", "0.23"));
  }

  /// 6 billion GB-seconds at the first price and 3.216 billion at the second.
  @Test
  void nineBillionRequestsReachTheSecondTier() {
    var bill =
        Priced.function("MemorySize: 1024")
            .withoutFreeTier()
            .with("requests", "9_000_000_000")
            .with("duration", "1024ms");
    assertThat(bill.lines())
        .isEqualTo(Map.of("lambda.requests", "1800.00", "lambda.duration.x86_64", "148240.20"));
    assertThat(bill.sumOfLines()).isEqualTo("150040.20");
  }

  @Test
  void provisionedConcurrencyOnArm64() {
    var bill =
        Priced.function("MemorySize: 512", "Architectures: [arm64]")
            .withoutFreeTier()
            .with("requests", "0")
            .with("duration", "350ms")
            .with("provisioned", "50")
            .with("provisioned-hours", "100")
            .with("provisioned-requests", "10M");
    assertThat(bill.lines())
        .isEqualTo(
            Map.of(
                "lambda.requests", "2.00",
                "lambda.provisioned-concurrency.arm64", "30.00",
                "lambda.provisioned-duration.arm64", "13.61"));
    assertThat(bill.sumOfLines()).isEqualTo("45.61");
  }
}
