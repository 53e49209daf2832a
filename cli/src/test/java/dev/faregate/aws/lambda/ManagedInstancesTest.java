package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.usage.Basis;
import org.junit.jupiter.api.Test;

/// Functions on managed instances.
class ManagedInstancesTest {

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
  void theArchitectureIsThatOfTheInstancesUnlessItIsWritten() {
    var template =
        """
        Resources:
          Worker:
            Type: AWS::Lambda::Function
            Properties:
              MemorySize: 4096
              CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: {} }
        """;
    assertThat(Priced.template(template).resources().getFirst().summary())
        .isEqualTo("Lambda on managed instances, 4096 MB");
    assertThat(
            Priced.template(template + "      Architectures: [arm64]\n")
                .resources()
                .getFirst()
                .summary())
        .isEqualTo("Lambda on managed instances, 4096 MB, arm64");
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
}
