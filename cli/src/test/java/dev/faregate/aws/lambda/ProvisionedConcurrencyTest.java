package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What is kept ready, what it serves, and what spills over.
class ProvisionedConcurrencyTest {

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
    var settings = new ArrayList<Setting>();
    charge.quantity().dials(dial -> settings.add(dial.setting()));
    assertThat(settings.getFirst().low()).isEqualTo(5);
    assertThat(settings.getFirst().typical()).isEqualTo(10);
    assertThat(settings.getFirst().high()).isEqualTo(40);
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
}
