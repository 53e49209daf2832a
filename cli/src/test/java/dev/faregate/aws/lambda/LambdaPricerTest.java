package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How much of what a function uses, meter by meter.
class LambdaPricerTest {

  @Test
  void aFormulaReadsLikeTheArithmeticOfThePricingPage() {
    var formulas =
        Priced.function("MemorySize: 1536")
            .with("requests", "3M")
            .with("duration", "120ms")
            .formulas();
    assertThat(formulas)
        .containsEntry("lambda.requests", "3000000 requests")
        .containsEntry(
            "lambda.duration.x86_64", "3000000 requests × 120 ms ÷ 1000 × 1536 MB ÷ 1024");
  }

  @Test
  void withoutUsageEveryFigureIsUnknownAndNoneIsZero() {
    assertThat(Priced.function().quantities())
        .containsEntry("lambda.requests", "unknown: no usage given")
        .containsEntry("lambda.duration.x86_64", "unknown: no usage given")
        .hasSize(2);
  }

  /// AWS throttles all its requests. Provisioned pollers ask all the same.
  @Test
  void whatNothingIsReservedForNeverRuns() {
    var stopped = Priced.function("MemorySize: 1024", "ReservedConcurrentExecutions: 0");
    assertThat(stopped.quantities())
        .containsEntry("lambda.requests", "0")
        .containsEntry("lambda.duration.x86_64", "0");
    var busy = stopped.with("requests", "3M").with("duration", "120ms").with("init", "1s");
    assertThat(busy.with("cold-starts", "5%").with("streamed-requests", "1M").quantities())
        .containsEntry("lambda.requests", "0")
        .containsEntry("lambda.duration.x86_64", "0")
        .doesNotContainValue("unknown");
    assertThat(Priced.function("ReservedConcurrentExecutions: 1").quantities())
        .containsEntry("lambda.requests", "unknown: no usage given");
  }

  @Test
  void initIsBilledForTheRequestsThatStartCold() {
    var quantities =
        Priced.function("MemorySize: 1024")
            .with("requests", "1000")
            .with("duration", "100ms")
            .with("cold-starts", "5%")
            .with("init", "400ms")
            .quantities();
    assertThat(quantities).containsEntry("lambda.duration.x86_64", "120");
  }

  @Test
  void storageIsBilledBySecondsWhateverTheMemory() {
    var small = Priced.function("MemorySize: 128", "EphemeralStorage: { Size: 1536 }");
    var large = Priced.function("MemorySize: 10240", "EphemeralStorage: { Size: 1536 }");
    for (var priced : List.of(small, large)) {
      assertThat(priced.with("requests", "1000").with("duration", "2s").quantities())
          .containsEntry("lambda.storage.x86_64", "2000");
    }
  }

  @Test
  void anAsynchronousPayloadCountsOnceMoreForEachStartedStep() {
    var counted =
        new String[][] {
          {"256KB", "1000"},
          {"257KB", "2000"},
          {"320KB", "2000"},
          {"321KB", "3000"},
          {"1MB", "13000"}
        };
    for (var row : counted) {
      assertThat(
              Priced.function()
                  .with("requests", "1000")
                  .with("duration", "1s")
                  .with("async-payload", row[0])
                  .quantities())
          .as(row[0])
          .containsEntry("lambda.requests", row[1]);
    }
  }

  @Test
  void aPayloadThatLambdaRefusesHasNoPrice() {
    assertThat(
            Priced.function()
                .with("requests", "1000")
                .with("duration", "1s")
                .with("async-payload", "2MB")
                .quantities()
                .get("lambda.requests"))
        .startsWith("unknown: Lambda accepts");
  }

  @Test
  void pollersAreBilledInUnitsWithTheirMinimums() {
    var quantities =
        Priced.template(
                """
                Resources:
                  Worker: { Type: AWS::Lambda::Function }
                  Orders: { Type: AWS::SQS::Queue }
                  FromQueue:
                    Type: AWS::Lambda::EventSourceMapping
                    Properties:
                      FunctionName: !Ref Worker
                      EventSourceArn: !GetAtt Orders.Arn
                      ProvisionedPollerConfig: { MinimumPollers: 1 }
                  FromTopic:
                    Type: AWS::Lambda::EventSourceMapping
                    Properties:
                      FunctionName: !Ref Worker
                      EventSourceArn: arn:aws:kafka:eu-west-1:123456789012:cluster/orders/1
                      ProvisionedPollerConfig: { MinimumPollers: 11 }
                  Paused:
                    Type: AWS::Lambda::EventSourceMapping
                    Properties:
                      FunctionName: !Ref Worker
                      Enabled: false
                      EventSourceArn: !GetAtt Orders.Arn
                      ProvisionedPollerConfig: { MinimumPollers: 50 }
                """)
            .quantities();
    assertThat(quantities)
        .containsEntry("lambda.pollers.sqs", "1460")
        .containsEntry("lambda.pollers.kafka", "1460");
  }

  @Test
  void everyTenantHasEnvironmentsOfItsOwn() {
    var quantities =
        Priced.function("MemorySize: 512", "TenancyConfig: { TenantIsolationMode: PER_TENANT }")
            .with("requests", "1000")
            .with("duration", "1s")
            .with("tenant-environments", "200k")
            .quantities();
    assertThat(quantities).containsEntry("lambda.tenant-environments.x86_64", "100000");
  }

  @Test
  void anArchitectureNobodyKnowsIsAssumedAndListed() {
    var charge =
        Priced.template(
                """
                Parameters: { Chip: { Type: String } }
                Resources:
                  Worker:
                    Type: AWS::Lambda::Function
                    Properties: { Architectures: [!Ref Chip] }
                """)
            .charges()
            .get(1);
    assertThat(charge.meter()).isEqualTo("lambda.duration.x86_64");
    assertThat(charge.assumptions().getFirst().what()).isEqualTo("architecture");
  }
}
