package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherTypesTest {

  @Test
  void aSimpleTableIsPaidByRequestUnlessThroughputIsProvisioned() {
    var stack =
        Given.resources(
            """
            Plain: { Type: AWS::Serverless::SimpleTable }
            Sized:
              Type: AWS::Serverless::SimpleTable
              Properties:
                PrimaryKey: { Name: order, Type: Number }
                ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 2 }
            """);
    assertThat(Given.find(stack, "Plain").type()).isEqualTo("AWS::DynamoDB::Table");
    assertThat(Given.properties(stack, "Plain"))
        .isEqualTo(
            "{AttributeDefinitions: [{AttributeName: id, AttributeType: S}], KeySchema:"
                + " [{AttributeName: id, KeyType: HASH}], BillingMode: PAY_PER_REQUEST}");
    assertThat(Given.properties(stack, "Sized"))
        .isEqualTo(
            "{AttributeDefinitions: [{AttributeName: order, AttributeType: N}], KeySchema:"
                + " [{AttributeName: order, KeyType: HASH}], ProvisionedThroughput:"
                + " {ReadCapacityUnits: 5, WriteCapacityUnits: 2}}");
  }

  @Test
  void aLayerKeepsItsName() {
    var stack =
        Given.resources(
            """
            Tools:
              Type: AWS::Serverless::LayerVersion
              Properties: { ContentUri: layer/, CompatibleRuntimes: [python3.14] }
            """);
    assertThat(Given.find(stack, "Tools").type()).isEqualTo("AWS::Lambda::LayerVersion");
    assertThat(Given.properties(stack, "Tools"))
        .isEqualTo("{LayerName: Tools, Content: layer/, CompatibleRuntimes: [python3.14]}");
  }

  @Test
  void aStateMachineHasItsEvents() {
    var stack =
        Given.resources(
            """
            Flow:
              Type: AWS::Serverless::StateMachine
              Properties:
                Type: EXPRESS
                Name: flow
                DefinitionUri: flow.asl.json
                Logging: { Level: ALL }
                Tracing: { Enabled: true }
                Events:
                  Tick: { Type: Schedule, Properties: { Schedule: rate(1 hour) } }
                  Night: { Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day) } }
                  Order: { Type: EventBridgeRule, Properties: { Pattern: { source: [shop] } } }
                  Post: { Type: Api, Properties: { Path: /, Method: post } }
            """);
    assertThat(Given.find(stack, "Flow").type()).isEqualTo("AWS::StepFunctions::StateMachine");
    assertThat(Given.properties(stack, "Flow"))
        .isEqualTo(
            "{StateMachineType: EXPRESS, StateMachineName: flow, DefinitionS3Location:"
                + " flow.asl.json, LoggingConfiguration: {Level: ALL}, TracingConfiguration:"
                + " {Enabled: true}, RoleArn: !FlowRole.Arn}");
    assertThat(Given.property(stack, "FlowTick", "Targets")).startsWith("[{Arn: !Flow, Id: ");
    assertThat(Given.property(stack, "FlowNight", "Target.Arn")).isEqualTo("!Flow");
    assertThat(Given.names(stack)).contains("FlowOrder", "ServerlessRestApi");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void aStateMachineMayPublishAnAlias() {
    var stack =
        Given.resources(
            """
            Flow:
              Type: AWS::Serverless::StateMachine
              Properties:
                Definition: { StartAt: A, States: { A: { Type: Succeed } } }
                Role: arn:role
                AutoPublishAlias: live
                UseAliasAsEventTarget: true
                Events:
                  Tick: { Type: Schedule, Properties: { Schedule: rate(1 hour) } }
            """);
    assertThat(Given.names(stack))
        .containsExactly("Flow", "FlowVersion", "FlowAliaslive", "FlowTick");
    assertThat(Given.property(stack, "FlowTick", "Targets")).startsWith("[{Arn: !FlowAliaslive");
    assertThat(Given.property(stack, "Flow", "Definition")).contains("StartAt: A");
  }

  @Test
  void aFunctionsEventIsNoStateMachines() {
    var stack =
        Given.resources(
            """
            Flow:
              Type: AWS::Serverless::StateMachine
              Properties:
                DefinitionUri: flow.json
                Events: { Feed: { Type: SQS, Properties: { Queue: arn } } }
            """);
    assertThat(Given.problems(stack))
        .containsExactly(
            "Resource with id [Flow] is invalid. Event with id [Feed] is invalid. Invalid resource"
                + " type SQS");
  }

  @Test
  void anApplicationIsANestedStack() {
    var stack =
        Given.resources(
            """
            Bought:
              Type: AWS::Serverless::Application
              Properties:
                Location: { ApplicationId: "arn:app", SemanticVersion: 1.0.0 }
                Parameters: { Size: 5 }
            """);
    assertThat(Given.find(stack, "Bought").type()).isEqualTo("AWS::CloudFormation::Stack");
    assertThat(Given.properties(stack, "Bought"))
        .isEqualTo(
            "{TemplateURL: unknown: arn:app of the Serverless Application Repository is not read,"
                + " Parameters: {Size: 5}}");
  }

  @Test
  void connectorsArePermissionsWhereverTheyAreWritten() {
    var stack =
        Given.resources(
            """
            Orders:
              Type: AWS::SQS::Queue
              Connectors:
                ToFn: { Properties: { Destination: { Id: Fn }, Permissions: [Write] } }
            Link:
              Type: AWS::Serverless::Connector
              Properties:
                Source: { Id: Fn }
                Destination: { Id: Orders }
                Permissions: [Read]
            """);
    assertThat(Given.find(stack, "OrdersToFn").type()).isEqualTo("AWS::IAM::ManagedPolicy");
    assertThat(Given.find(stack, "Link").type()).isEqualTo("AWS::IAM::ManagedPolicy");
  }

  @Test
  void managedInstancesHaveCloudFormationsNames() {
    var stack =
        Given.resources(
            """
            Fleet:
              Type: AWS::Serverless::CapacityProvider
              Properties:
                VpcConfig: { SubnetIds: [subnet-1] }
                InstanceRequirements: { AllowedTypes: [m7g.xlarge], Architectures: [arm64] }
                ScalingConfig: { MaxVCpuCount: 64, AverageCPUUtilization: 70 }
            """);
    assertThat(Given.find(stack, "Fleet").type()).isEqualTo("AWS::Lambda::CapacityProvider");
    assertThat(Given.properties(stack, "Fleet"))
        .isEqualTo(
            "{PermissionsConfig: {CapacityProviderOperatorRoleArn: !FleetOperatorRole.Arn},"
                + " VpcConfig: {SubnetIds: [subnet-1]}, InstanceRequirements: {Architectures:"
                + " [arm64], AllowedInstanceTypes: [m7g.xlarge]}, CapacityProviderScalingConfig:"
                + " {MaxVCpuCount: 64, ScalingMode: Manual, ScalingPolicies:"
                + " [{PredefinedMetricType: LambdaCapacityProviderAverageCPUUtilization,"
                + " TargetValue: 70}]}}");
  }

  @Test
  void aGraphQlApiIsAppSyncs() {
    var stack =
        Given.resources(
            """
            Graph:
              Type: AWS::Serverless::GraphQLApi
              Properties:
                SchemaUri: schema.graphql
                Auth: { Type: API_KEY }
                ApiKeys: { Web: {} }
                Cache: { ApiCachingBehavior: FULL_REQUEST_CACHING, Type: LARGE, Ttl: 60 }
                DataSources: { DynamoDb: { Orders: { TableName: orders } } }
                Resolvers: { Query: { order: { Pipeline: [get] } } }
                Functions: { get: { DataSource: Orders } }
            """);
    assertThat(Given.names(stack))
        .containsExactly(
            "Graph",
            "GraphSchema",
            "GraphApiCache",
            "GraphWeb",
            "GraphOrdersDynamoDBDataSource",
            "Graphget",
            "GraphQueryorder");
    assertThat(Given.property(stack, "Graph", "AuthenticationType")).isEqualTo("API_KEY");
    assertThat(Given.property(stack, "GraphApiCache", "Type")).isEqualTo("LARGE");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void aTypeThatSamDoesNotHaveIsAProblem() {
    var stack = Given.resources("Odd: { Type: AWS::Serverless::Queue }");
    assertThat(Given.problems(stack))
        .containsExactly(
            "Resource with id [Odd] is invalid. SAM has no type AWS::Serverless::Queue");
    assertThat(Given.names(stack)).containsExactly("Odd");
  }
}
