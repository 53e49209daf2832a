package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.Basis;
import dev.faregate.usage.Month;
import java.time.YearMonth;
import java.util.Optional;
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
  void aRestoredStartBillsItsRestoreInsteadOfInit() {
    var quantities =
        Priced.template(
                """
                Resources:
                  Worker:
                    Type: AWS::Lambda::Function
                    Properties:
                      MemorySize: 1024
                      Runtime: python3.13
                      SnapStart: { ApplyOn: PublishedVersions }
                  Published:
                    Type: AWS::Lambda::Version
                    Properties: { FunctionName: !GetAtt Worker.Arn }
                """)
            .with("requests", "1000")
            .with("duration", "100ms")
            .with("cold-starts", "5%")
            .with("init", "400ms")
            .quantities();
    assertThat(quantities)
        .containsEntry("lambda.duration.x86_64", "100")
        .containsEntry("lambda.snapstart-restore", "50")
        .containsEntry("lambda.snapstart-cache", "2628000");
  }

  @Test
  void javaStartsFromSnapshotsForFree() {
    var quantities =
        Priced.function("Runtime: java21", "SnapStart: { ApplyOn: PublishedVersions }")
            .with("requests", "1000")
            .with("duration", "100ms")
            .with("restores", "50")
            .quantities();
    assertThat(quantities).containsOnlyKeys("lambda.requests", "lambda.duration.x86_64");
  }

  @Test
  void aSnapshotIsCachedForThreeHoursAtLeast() {
    var quantities =
        Priced.function("MemorySize: 1024")
            .with("snapstart-versions", "2")
            .with("snapstart-hours", "1")
            .with("restores", "1")
            .quantities();
    assertThat(quantities).containsEntry("lambda.snapstart-cache", "21600");
  }

  @Test
  void whatProvisionedConcurrencyCannotServeSpillsOver() {
    var priced =
        Priced.template(
                """
                Resources:
                  Worker:
                    Type: AWS::Lambda::Function
                    Properties: { MemorySize: 1024 }
                  Published:
                    Type: AWS::Lambda::Version
                    Properties: { FunctionName: !Ref Worker }
                  Live:
                    Type: AWS::Lambda::Alias
                    Properties:
                      Name: live
                      FunctionName: !Ref Worker
                      FunctionVersion: !GetAtt Published.Version
                      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 }
                """)
            .with("requests", "1000")
            .with("duration", "10s")
            .with("provisioned-hours", "1");
    assertThat(priced.quantities())
        .containsEntry("lambda.requests", "1000")
        .containsEntry("lambda.provisioned-concurrency.x86_64", "7200")
        .containsEntry("lambda.provisioned-duration.x86_64", "7200")
        .containsEntry("lambda.duration.x86_64", "2800");
    assertThat(priced.basis("lambda.provisioned-duration.x86_64")).isEqualTo(Basis.ASSUMED);
    assertThat(priced.basis("lambda.requests")).isEqualTo(Basis.EXACT);
  }

  @Test
  void provisionedTimeIsBilledInStepsOfFiveMinutes() {
    var quantities =
        Priced.function("MemorySize: 1024")
            .with("requests", "0")
            .with("duration", "1s")
            .with("provisioned", "1")
            .with("provisioned-hours", "301s")
            .quantities();
    assertThat(quantities).containsEntry("lambda.provisioned-concurrency.x86_64", "600");
  }

  @Test
  void autoScalingMovesProvisionedConcurrencyBetweenItsBounds() {
    var charge =
        Priced.template(
                """
                Resources:
                  Worker:
                    Type: AWS::Lambda::Function
                  Live:
                    Type: AWS::Lambda::Alias
                    Properties:
                      Name: live
                      FunctionName: !Ref Worker
                      FunctionVersion: "3"
                      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 10 }
                  Scaling:
                    Type: AWS::ApplicationAutoScaling::ScalableTarget
                    Properties:
                      ServiceNamespace: lambda
                      ScalableDimension: lambda:function:ProvisionedConcurrency
                      ResourceId: !Sub function:${Worker}:live
                      MinCapacity: 5
                      MaxCapacity: 40
                """)
            .charges()
            .stream()
            .filter(one -> one.meter().startsWith("lambda.provisioned-concurrency"))
            .findFirst()
            .orElseThrow();
    var settings = new java.util.ArrayList<dev.faregate.usage.Setting>();
    charge.quantity().dials(dial -> settings.add(dial.setting()));
    assertThat(settings.getFirst().low()).isEqualTo(5);
    assertThat(settings.getFirst().typical()).isEqualTo(10);
    assertThat(settings.getFirst().high()).isEqualTo(40);
  }

  @Test
  void storageIsBilledBySecondsWhateverTheMemory() {
    var small = Priced.function("MemorySize: 128", "EphemeralStorage: { Size: 1536 }");
    var large = Priced.function("MemorySize: 10240", "EphemeralStorage: { Size: 1536 }");
    for (var priced : java.util.List.of(small, large)) {
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
  void managedInstancesPayForInstancesAndNotForDuration() {
    var priced =
        Priced.template(
                """
                Resources:
                  Fleet:
                    Type: AWS::Lambda::CapacityProvider
                    Properties:
                      InstanceRequirements: { AllowedInstanceTypes: [m7g.xlarge] }
                  One:
                    Type: AWS::Lambda::Function
                    Properties: &onInstances
                      MemorySize: 4096
                      CapacityProviderConfig:
                        LambdaManagedInstancesCapacityProviderConfig:
                          CapacityProviderArn: !GetAtt Fleet.Arn
                  Two:
                    Type: AWS::Lambda::Function
                    Properties: *onInstances
                """)
            .with("requests", "5M");
    var meters = priced.bill().meters();
    assertThat(meters.stream().map(meter -> meter.meter() + " " + meter.quantity()))
        .containsExactly(
            "lambda.instances.requests 10000000",
            "ec2.instance.m7g.xlarge 2190",
            "lambda.instances.fee.m7g.xlarge 2190");
    assertThat(priced.basis("ec2.instance.m7g.xlarge")).isEqualTo(Basis.ASSUMED);
  }

  @Test
  void instancesThatLambdaChoosesAreUnknown() {
    var quantities =
        Priced.template(
                """
                Resources:
                  Fleet:
                    Type: AWS::Lambda::CapacityProvider
                  Worker:
                    Type: AWS::Lambda::Function
                    Properties:
                      CapacityProviderConfig:
                        LambdaManagedInstancesCapacityProviderConfig:
                          CapacityProviderArn: !GetAtt Fleet.Arn
                """)
            .with("requests", "5M")
            .quantities();
    assertThat(quantities)
        .containsEntry("ec2.instance", "unknown: Lambda chooses among several instance types");
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
  void anAliasOfAFunctionElsewhereIsListedByItself() {
    var quantities =
        Priced.template(
                """
                Resources:
                  Live:
                    Type: AWS::Lambda::Alias
                    Properties:
                      Name: live
                      FunctionName: !ImportValue Worker
                      FunctionVersion: "7"
                      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 10 }
                """)
            .quantities();
    assertThat(quantities)
        .containsOnlyKeys("lambda.provisioned-concurrency.x86_64")
        .containsEntry(
            "lambda.provisioned-concurrency.x86_64",
            "unknown: its function is not in this template");
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
  void aScheduleCountsTheRequestsOfAFunctionThatNothingElseStarts() {
    var december = new Month("2026-12", 744, Optional.of(YearMonth.of(2026, 12)), 2026);
    var quantities =
        Priced.template(
                """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Nightly:
                    Type: AWS::Serverless::Function
                    Properties:
                      Runtime: python3.13
                      Handler: clean.up
                      CodeUri: .
                      Events:
                        EveryNight:
                          Type: Schedule
                          Properties: { Schedule: cron(0 2 * * ? *) }
                        EveryHour:
                          Type: ScheduleV2
                          Properties: { ScheduleExpression: rate(1 hour) }
                        Never:
                          Type: Schedule
                          Properties: { Schedule: rate(1 minute), Enabled: false }
                """)
            .month(december)
            .quantities();
    assertThat(quantities).containsEntry("lambda.requests", Integer.toString(31 + 744));
  }

  @Test
  void whereSomethingElseStartsItTooTheSchedulesAreNotAll() {
    var quantities =
        Priced.template(
                """
                Resources:
                  Worker: { Type: AWS::Lambda::Function }
                  Hourly:
                    Type: AWS::Events::Rule
                    Properties:
                      ScheduleExpression: rate(1 hour)
                      Targets: [{ Id: worker, Arn: !GetAtt Worker.Arn }]
                  Address:
                    Type: AWS::Lambda::Url
                    Properties: { AuthType: NONE, TargetFunctionArn: !GetAtt Worker.Arn }
                """)
            .quantities();
    assertThat(quantities)
        .containsEntry(
            "lambda.requests",
            "unknown: no usage given; beside 730 runs by schedule, Address starts it");
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
