package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionValidityTest {

  private static List<String> problems(String properties) {
    var stack =
        Given.resources(
            """
            Fn:
              Type: AWS::Serverless::Function
              Properties:
                Handler: app.handler
                Runtime: python3.14
                CodeUri: src/
            """
                + properties.indent(4));
    return Given.problems(stack).stream()
        .map(message -> message.replace("Resource with id [Fn] is invalid. ", ""))
        .toList();
  }

  @Test
  void provisionedConcurrencyNeedsAnAlias() {
    assertThat(problems("ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 }"))
        .containsExactly(
            "To set ProvisionedConcurrencyConfig AutoPublishALias must be defined on the function");
    assertThat(
            problems(
                """
                AutoPublishAlias: live
                ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 }
                """))
        .isEmpty();
  }

  @Test
  void aDeploymentPreferenceNeedsAnAlias() {
    assertThat(problems("DeploymentPreference: { Type: AllAtOnce }"))
        .containsExactly(
            "'DeploymentPreference' requires AutoPublishAlias property to be specified");
    assertThat(problems("DeploymentPreference: { Enabled: false }")).isEmpty();
  }

  @Test
  void managedInstancesExcludeProvisionedConcurrencyAndNetwork() {
    assertThat(
            problems(
                """
                AutoPublishAlias: live
                CapacityProviderConfig: { Arn: arn }
                VpcConfig: { SubnetIds: [a] }
                ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 }
                """))
        .containsExactly(
            "Cannot specify 'CapacityProviderConfig' and 'ProvisionedConcurrencyConfig' together",
            "Cannot specify 'CapacityProviderConfig' and 'VpcConfig' together");
  }

  @Test
  void managedInstancesAreNamedByTheirArn() {
    assertThat(
            problems(
                """
                CapacityProviderConfig:
                  LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: arn }
                """))
        .containsExactly(
            "Invalid CapacityProviderConfig: Arn field required",
            "Invalid CapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig is no"
                + " field of it");
  }

  @Test
  void oneSettingMayNeedAnother() {
    assertThat(problems("FunctionScalingConfig: {}\nVersionDeletionPolicy: Delete"))
        .containsExactly(
            "'FunctionScalingConfig' requires 'CapacityProviderConfig'",
            "'VersionDeletionPolicy' requires 'AutoPublishAlias'");
  }

  @Test
  void deadLettersGoToAQueueOrATopic() {
    assertThat(problems("DeadLetterQueue: { Type: SQS }"))
        .containsExactly(
            "'DeadLetterQueue' requires Type and TargetArn properties to be specified");
    assertThat(problems("DeadLetterQueue: { Type: S3, TargetArn: arn }"))
        .containsExactly("'DeadLetterQueue' requires Type of SQS or SNS");
  }

  @Test
  void tenantsExcludeMuch() {
    assertThat(
            problems(
                """
                TenancyConfig: { TenantIsolationMode: PER_TENANT }
                SnapStart: { ApplyOn: PublishedVersions }
                FunctionUrlConfig: { AuthType: NONE }
                Events:
                  Feed: { Type: SQS, Properties: { Queue: arn } }
                """))
        .containsExactly(
            "Function URL is not supported for functions enabled with tenancy configuration",
            "SnapStart is not supported for functions enabled with tenancy configuration",
            "Event source 'SQS' is not supported for functions enabled with tenancy configuration."
                + " Only Api and HttpApi event sources are supported");
  }

  @Test
  void aUrlNeedsToSayWhoMayCall() {
    assertThat(problems("FunctionUrlConfig: { InvokeMode: BUFFERED }"))
        .containsExactly(
            "AuthType is required to configure function property `FunctionUrlConfig`. Please"
                + " provide either AWS_IAM or NONE");
  }

  @Test
  void anImageIsNamedOrBuilt() {
    var template =
        """
        Fn:
          Type: AWS::Serverless::Function
          METADATA
          Properties: { PackageType: Image }
        """;
    assertThat(Given.problems(Given.resources(template.replace("METADATA", "DependsOn: []"))))
        .singleElement()
        .asString()
        .contains("'ImageUri' must be set");
    var built = template.replace("METADATA", "Metadata: { Dockerfile: Dockerfile }");
    assertThat(Given.problems(Given.resources(built))).isEmpty();
  }

  @Test
  void aPropertyThatDoesNotExistIsSaidAndKept() {
    assertThat(problems("MemorySise: 512"))
        .containsExactly(
            "property MemorySise not defined for resource of type AWS::Serverless::Function");
  }

  @Test
  void whatIsNotKnownIsNotJudged() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Parameters: { Kind: { Type: String }, Auth: { Type: String } }
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: h
                  Runtime: r
                  CodeUri: .
                  DeadLetterQueue: { Type: !Ref Kind, TargetArn: arn }
                  FunctionUrlConfig: { AuthType: !Ref Auth }
            """);
    assertThat(stack.problems()).isEmpty();
  }
}
