package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Stack;
import org.junit.jupiter.api.Test;

class ServerlessFunctionTest {

  private static Stack function(String properties) {
    return Given.resources(
        """
        Fn:
          Type: AWS::Serverless::Function
          Properties:
            Handler: app.handler
            Runtime: python3.14
        """
            + properties.indent(4));
  }

  @Test
  void aFunctionKeepsItsNameAndGetsARole() {
    var stack = function("CodeUri: src/");
    assertThat(Given.names(stack)).containsExactly("Fn", "FnRole");
    assertThat(Given.find(stack, "Fn").type()).isEqualTo("AWS::Lambda::Function");
    assertThat(Given.properties(stack, "Fn"))
        .isEqualTo("{Code: src/, Handler: app.handler, Runtime: python3.14, Role: !FnRole.Arn}");
    assertThat(stack.format()).isEqualTo("sam");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void aNamedRoleIsUsed() {
    var stack = function("CodeUri: src/" + "\nRole: arn:aws:iam::123456789012:role/mine");
    assertThat(Given.names(stack)).containsExactly("Fn");
    assertThat(Given.property(stack, "Fn", "Role"))
        .isEqualTo("arn:aws:iam::123456789012:role/mine");
  }

  @Test
  void policiesBelongToTheRole() {
    var stack = function("CodeUri: src/\nPolicies: [AWSLambdaExecute]\nRolePath: /shop/");
    assertThat(Given.properties(stack, "FnRole"))
        .isEqualTo("{Policies: [AWSLambdaExecute], Path: /shop/}");
  }

  @Test
  void codeIsWhereverItIsSaidToBe() {
    assertThat(Given.property(function("InlineCode: pass"), "Fn", "Code"))
        .isEqualTo("{ZipFile: pass}");
    assertThat(Given.property(function("CodeUri: s3://bucket/a/b.zip"), "Fn", "Code"))
        .isEqualTo("{S3Bucket: bucket, S3Key: a/b.zip}");
    assertThat(Given.property(function("CodeUri: s3://bucket/b.zip?versionId=7"), "Fn", "Code"))
        .isEqualTo("{S3Bucket: bucket, S3Key: b.zip, S3ObjectVersion: 7}");
    assertThat(Given.property(function("CodeUri: { Bucket: b, Key: k, Version: 2 }"), "Fn", "Code"))
        .isEqualTo("{S3Bucket: b, S3Key: k, S3ObjectVersion: 2}");
    assertThat(Given.property(function("PackageType: Image\nImageUri: repo:1"), "Fn", "Code"))
        .isEqualTo("{ImageUri: repo:1}");
  }

  @Test
  void propertiesGetCloudFormationsNamesAndShapes() {
    var stack =
        function(
            """
            CodeUri: src/
            MemorySize: 1024
            EphemeralStorage: { Size: 2048 }
            Architectures: [arm64]
            ReservedConcurrentExecutions: 5
            SnapStart: { ApplyOn: PublishedVersions }
            DurableConfig: { ExecutionTimeout: 3600 }
            TenancyConfig: { TenantIsolationMode: PER_TENANT }
            Tracing: Active
            DeadLetterQueue: { Type: SQS, TargetArn: arn:queue }
            Tags: { team: shop }
            """);
    var properties = Given.properties(stack, "Fn");
    assertThat(properties)
        .contains("MemorySize: 1024")
        .contains("EphemeralStorage: {Size: 2048}")
        .contains("Architectures: [arm64]")
        .contains("ReservedConcurrentExecutions: 5")
        .contains("SnapStart: {ApplyOn: PublishedVersions}")
        .contains("DurableConfig: {ExecutionTimeout: 3600}")
        .contains("TenancyConfig: {TenantIsolationMode: PER_TENANT}")
        .contains("TracingConfig: {Mode: Active}")
        .contains("DeadLetterConfig: {TargetArn: arn:queue}")
        .contains("Tags: [{Key: team, Value: shop}]");
  }

  @Test
  void disabledTracingIsNone() {
    assertThat(Given.properties(function("CodeUri: .\nTracing: Disabled"), "Fn"))
        .doesNotContain("Tracing");
  }

  @Test
  void managedInstancesAreALayerDeeper() {
    var stack =
        function(
            """
            CodeUri: src/
            CapacityProviderConfig:
              Arn: !GetAtt Fleet.Arn
              PerExecutionEnvironmentMaxConcurrency: 10
            FunctionScalingConfig: { MinExecutionEnvironments: 3 }
            """
                .replace("!GetAtt Fleet.Arn", "arn:fleet"));
    assertThat(Given.property(stack, "Fn", "CapacityProviderConfig"))
        .isEqualTo(
            "{LambdaManagedInstancesCapacityProviderConfig: {CapacityProviderArn: arn:fleet,"
                + " PerExecutionEnvironmentMaxConcurrency: 10}}");
    assertThat(Given.property(stack, "Fn", "FunctionScalingConfig"))
        .isEqualTo("{MinExecutionEnvironments: 3}");
  }

  @Test
  void anAliasHoldsTheProvisionedConcurrency() {
    var stack =
        function(
            """
            CodeUri: src/
            AutoPublishAlias: live-2
            VersionDescription: first
            ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 5 }
            """);
    assertThat(Given.names(stack)).containsExactly("Fn", "FnVersion", "FnAliasliveD2", "FnRole");
    assertThat(Given.properties(stack, "FnVersion"))
        .isEqualTo("{FunctionName: !Fn, Description: first}");
    assertThat(Given.properties(stack, "FnAliasliveD2"))
        .isEqualTo(
            "{Name: live-2, FunctionName: !Fn, FunctionVersion: !FnVersion.Version,"
                + " ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 5}}");
    assertThat(Given.find(stack, "FnAliasliveD2").at().line()).isEqualTo(9);
    assertThat(Given.properties(stack, "Fn")).doesNotContain("ProvisionedConcurrency");
  }

  @Test
  void versionAndAliasMayBeReferredToByTheFunction() {
    var stack =
        Given.resources(
            """
            Fn:
              Type: AWS::Serverless::Function
              Properties: { Handler: h, Runtime: r, CodeUri: ., AutoPublishAlias: live }
            Rule:
              Type: AWS::Events::Rule
              Properties:
                Targets:
                  - { Id: a, Arn: !Ref Fn.Alias }
                  - { Id: v, Arn: !GetAtt Fn.Version.Version }
                  - { Id: f, Arn: !GetAtt Fn.Arn }
            """);
    assertThat(Given.property(stack, "Rule", "Targets"))
        .isEqualTo(
            "[{Id: a, Arn: !FnAliaslive}, {Id: v, Arn: !FnVersion.Version}, {Id: f, Arn:"
                + " !Fn.Arn}]");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void aDeploymentPreferenceMakesADeploymentGroupAndOneApplication() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                Handler: h
                Runtime: r
                CodeUri: .
                AutoPublishAlias: live
                DeploymentPreference: { Type: Linear10PercentEvery1Minute }
            Resources:
              One: { Type: AWS::Serverless::Function }
              Two: { Type: AWS::Serverless::Function }
            """);
    assertThat(Given.names(stack))
        .containsOnlyOnce("ServerlessDeploymentApplication")
        .contains("OneDeploymentGroup", "TwoDeploymentGroup");
  }

  @Test
  void aUrlInvokesTheAliasWhereThereIsOne() {
    var config = "CodeUri: .\nFunctionUrlConfig: { AuthType: NONE, InvokeMode: RESPONSE_STREAM }";
    assertThat(Given.properties(function(config), "FnUrl"))
        .isEqualTo("{AuthType: NONE, InvokeMode: RESPONSE_STREAM, TargetFunctionArn: !Fn}");
    assertThat(
            Given.property(
                function(config + "\nAutoPublishAlias: live"), "FnUrl", "TargetFunctionArn"))
        .isEqualTo("!FnAliaslive");
  }

  @Test
  void asynchronousInvocationsMayCreateTheirDestinations() {
    var stack =
        function(
            """
            CodeUri: .
            EventInvokeConfig:
              MaximumRetryAttempts: 0
              DestinationConfig:
                OnSuccess: { Type: SQS }
                OnFailure: { Type: SNS, Destination: arn:topic }
            """);
    assertThat(Given.properties(stack, "FnEventInvokeConfig"))
        .isEqualTo(
            "{FunctionName: !Fn, Qualifier: $LATEST, MaximumRetryAttempts: 0, DestinationConfig:"
                + " {OnSuccess: {Destination: !FnEventInvokeConfigOnSuccessQueue.Arn},"
                + " OnFailure: {Destination: arn:topic}}}");
    assertThat(Given.find(stack, "FnEventInvokeConfigOnSuccessQueue").type())
        .isEqualTo("AWS::SQS::Queue");
  }

  @Test
  void conditionAndMetadataAreKept() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Parameters: { Stage: { Type: String } }
            Conditions: { IsProd: !Equals [!Ref Stage, prod] }
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Condition: IsProd
                Metadata: { faregate: { usage: { requests: 3M } } }
                Properties:
                  Handler: h
                  Runtime: r
                  CodeUri: .
                  Events:
                    Tick: { Type: Schedule, Properties: { Schedule: rate(1 hour) } }
            """);
    assertThat(Given.shown(Given.find(stack, "Fn").metadata())).contains("requests: 3M");
    assertThat(Given.find(stack, "Fn").condition()).isPresent();
    assertThat(Given.find(stack, "FnTick").condition()).isPresent();
    assertThat(Given.find(stack, "FnTick").metadata().entries()).isEmpty();
  }

  @Test
  void whatIsIgnoredAtAFunctionIsIgnoredAtItsParts() {
    var stack =
        Given.resources(
            """
            Fn:
              Type: AWS::Serverless::Function
              Metadata: { faregate: { ignore: [{ rule: some-rule }], usage: { requests: 3M } } }
              Properties: { Handler: h, Runtime: r, CodeUri: ., AutoPublishAlias: live }
            """);
    assertThat(Given.shown(Given.find(stack, "FnAliaslive").metadata()))
        .isEqualTo("{faregate: {ignore: [{rule: some-rule}]}}");
  }

  @Test
  void aFalseConditionTakesAllPartsOut() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Conditions: { Never: !Equals [a, b] }
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Condition: Never
                Properties:
                  Handler: h
                  Runtime: r
                  CodeUri: .
                  Events:
                    Get: { Type: Api, Properties: { Path: /, Method: get } }
            """);
    assertThat(stack.declarations()).isEmpty();
  }

  @Test
  void whatIsUnknownStaysUnknown() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Parameters: { Memory: { Type: Number }, Alias: { Type: String } }
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: h
                  Runtime: r
                  CodeUri: .
                  MemorySize: !Ref Memory
                  AutoPublishAlias: !Ref Alias
            """);
    assertThat(Given.property(stack, "Fn", "MemorySize")).startsWith("unknown: ");
    assertThat(Given.property(stack, "FnAlias", "Name")).startsWith("unknown: ");
  }
}
