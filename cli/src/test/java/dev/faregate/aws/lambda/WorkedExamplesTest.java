package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Examples whose amounts somebody published: AWS's pricing page and calculator, and tests of other
/// tools. Line by line, each rounded to the cent.
class WorkedExamplesTest {

  @Test
  void aMobileBackendPaysBeyondBothFreeAmounts() {
    var bill = Priced.function("MemorySize: 1536").with("requests", "3M").with("duration", "120ms");
    assertThat(bill.lines())
        .isEqualTo(Map.of("lambda.requests", "0.40", "lambda.duration.x86_64", "2.33"));
    assertThat(bill.total()).isEqualTo("2.733338");
  }

  @Test
  void aClassifierPaysForStorageFromItsFirstSecond() {
    var bill =
        Priced.function("MemorySize: 4096", "EphemeralStorage: { Size: 2048 }")
            .with("requests", "6M")
            .with("duration", "280ms");
    assertThat(bill.lines())
        .isEqualTo(
            Map.of(
                "lambda.requests", "1.00",
                "lambda.duration.x86_64", "105.33",
                "lambda.storage.x86_64", "0.08"));
    assertThat(bill.sumOfLines()).isEqualTo("106.41");
  }

  @Test
  void aDayOfSalesRunsOnProvisionedConcurrency() {
    var bill =
        Priced.function("MemorySize: 4096")
            .withoutFreeTier()
            .with("requests", "0")
            .with("duration", "280ms")
            .with("provisioned", "7")
            .with("provisioned-hours", "24")
            .with("provisioned-requests", "2M");
    assertThat(bill.lines())
        .isEqualTo(
            Map.of(
                "lambda.requests", "0.40",
                "lambda.provisioned-concurrency.x86_64", "10.08",
                "lambda.provisioned-duration.x86_64", "21.78"));
    assertThat(bill.sumOfLines()).isEqualTo("32.26");
  }

  @Test
  void aSnapshotCostsItsCacheAndItsRestores() {
    var bill =
        Priced.function("MemorySize: 1024")
            .withoutFreeTier()
            .with("requests", "7_440_000")
            .with("duration", "2s")
            .with("snapstart-versions", "1")
            .with("snapstart-hours", "744")
            .with("restores", "74400");
    assertThat(bill.lines())
        .isEqualTo(
            Map.of(
                "lambda.requests", "1.49",
                "lambda.duration.x86_64", "248.00",
                "lambda.snapstart-cache", "4.03",
                "lambda.snapstart-restore", "10.40"));
    assertThat(bill.sumOfLines()).isEqualTo("263.92");
  }

  /// Of two streams only one is larger than the 6 MB that are free; the free 100 GB are used up.
  @Test
  void aStreamCostsBeyondItsFirstSixMegabytes() {
    var bill =
        Priced.function("MemorySize: 1536")
            .left("lambda.streamed", 0)
            .with("requests", "3M")
            .with("duration", "500ms")
            .with("streamed-requests", "1M")
            .with("streamed-size", "7MB");
    assertThat(bill.lines())
        .isEqualTo(
            Map.of(
                "lambda.requests", "0.40",
                "lambda.duration.x86_64", "30.83",
                "lambda.streamed.x86_64", "7.81"));
    assertThat(bill.sumOfLines()).isEqualTo("39.04");
  }

  @Test
  void theEdgeHasItsOwnPricesAndNothingFree() {
    var bill =
        Priced.template(
                """
                Resources:
                  Header:
                    Type: AWS::Lambda::Function
                    Properties: { MemorySize: 128 }
                  Published:
                    Type: AWS::Lambda::Version
                    Properties: { FunctionName: !Ref Header }
                  Site:
                    Type: AWS::CloudFront::Distribution
                    Properties:
                      DistributionConfig:
                        DefaultCacheBehavior:
                          LambdaFunctionAssociations:
                            - EventType: viewer-response
                              LambdaFunctionARN: !Ref Published
                """)
            .in("eu-west-1")
            .with("requests", "10M")
            .with("duration", "10ms");
    assertThat(bill.lines())
        .isEqualTo(Map.of("lambda.edge.requests", "6.00", "lambda.edge.duration", "0.63"));
  }

  /// A million executions of two invocations each, 16 s the one. A GB of written data is decimal.
  @Test
  void aDurableFunctionPaysForItsStepsAndItsData() {
    var bill =
        Priced.function("MemorySize: 1024", "Architectures: [arm64]")
            .with("requests", "2M")
            .with("duration", "16s")
            .with("durable-operations", "4M")
            .with("durable-written", "104GB")
            .with("durable-retained", "72.8");
    assertThat(bill.lines())
        .isEqualTo(
            Map.of(
                "lambda.requests", "0.20",
                "lambda.duration.arm64", "421.34",
                "lambda.durable-operations", "32.00",
                "lambda.durable-written", "26.00",
                "lambda.durable-retained", "10.92"));
    assertThat(bill.sumOfLines()).isEqualTo("490.46");
  }

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
