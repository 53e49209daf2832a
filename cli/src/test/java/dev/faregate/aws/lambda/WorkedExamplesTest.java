package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The examples of AWS's pricing page, line by line, each rounded to the cent; AWS adds up the
/// rounded lines.
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
}
