package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.resource.Value;
import org.junit.jupiter.api.Test;

class GlobalsTest {

  private static final String TEMPLATE =
      """
      Transform: AWS::Serverless-2016-10-31
      Globals:
        Function:
          Runtime: python3.14
          Handler: app.handler
          CodeUri: src/
          MemorySize: 96
          Layers: [arn:shared]
          Tags: { team: shop, stage: dev }
          Environment:
            Variables: { TABLE: orders, LEVEL: info }
      Resources:
        Plain:
          Type: AWS::Serverless::Function
        Own:
          Type: AWS::Serverless::Function
          Properties:
            MemorySize: 1024
            Layers: [arn:own]
            Tags: { stage: prod }
            Environment:
              Variables: { LEVEL: debug, DEPTH: 3 }
      """;

  @Test
  void aResourceWithoutPropertiesHasTheGlobalOnes() {
    var stack = Given.template(TEMPLATE);
    assertThat(Given.property(stack, "Plain", "MemorySize")).isEqualTo("96");
    assertThat(Given.property(stack, "Plain", "Runtime")).isEqualTo("python3.14");
    assertThat(Given.property(stack, "Plain", "Layers")).isEqualTo("[arn:shared]");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void theResourcesOwnValueWins() {
    assertThat(Given.property(Given.template(TEMPLATE), "Own", "MemorySize")).isEqualTo("1024");
  }

  @Test
  void listsAreJoinedWithTheGlobalOneFirst() {
    assertThat(Given.property(Given.template(TEMPLATE), "Own", "Layers"))
        .isEqualTo("[arn:shared, arn:own]");
  }

  @Test
  void mappingsAreMergedEntryByEntry() {
    var stack = Given.template(TEMPLATE);
    assertThat(Given.property(stack, "Own", "Environment"))
        .isEqualTo("{Variables: {TABLE: orders, LEVEL: debug, DEPTH: 3}}");
    assertThat(Given.property(stack, "Own", "Tags"))
        .isEqualTo("[{Key: team, Value: shop}, {Key: stage, Value: prod}]");
  }

  @Test
  void aGlobalValuePointsToGlobalsAndToTheFunctionThatUsesIt() {
    var stack = Given.template(TEMPLATE);
    var memory = (Value.Given<Long>) Given.find(stack, "Plain").number("MemorySize");
    assertThat(memory.origin().at().orElseThrow().line()).isEqualTo(7);
    assertThat(memory.origin().what()).isEqualTo("Globals");
    assertThat(memory.origin().use().orElseThrow().line()).isEqualTo(13);
  }

  @Test
  void aParameterInGlobalsIsFetchedThroughFunctionAndGlobals() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Parameters:
              Memory: { Type: Number, Default: 12288 }
            Globals:
              Function: { MemorySize: !Ref Memory, Handler: h, Runtime: r, CodeUri: . }
            Resources:
              Fn:
                Type: AWS::Serverless::Function
            """);
    var memory = (Value.Given<Long>) Given.find(stack, "Fn").number("MemorySize");
    assertThat(memory.value()).isEqualTo(12288);
    assertThat(memory.origin().at().orElseThrow().line()).isEqualTo(3);
    assertThat(memory.origin().via())
        .extracting(via -> via.at().orElseThrow().line())
        .containsExactly(7, 5);
  }

  @Test
  void aFunctionOfTheTemplateCountsAsOneValue() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Parameters:
              Groups: { Type: CommaDelimitedList, Default: "sg-1,sg-2" }
            Globals:
              Function:
                Handler: h
                Runtime: r
                CodeUri: .
                VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: !Ref Groups }
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  VpcConfig: { SubnetIds: [subnet-2], SecurityGroupIds: [sg-9] }
              Other:
                Type: AWS::Serverless::Function
                Properties:
                  VpcConfig: { "Ref": AWS::NoValue }
            """);
    assertThat(Given.property(stack, "Fn", "VpcConfig"))
        .isEqualTo("{SubnetIds: [subnet-1, subnet-2], SecurityGroupIds: [sg-9]}");
    assertThat(Given.property(stack, "Other", "VpcConfig")).isEqualTo("nothing");
  }

  @Test
  void aResourceMayIgnoreGlobals() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function: { Handler: h, Runtime: r, Timeout: 30, MemorySize: 512, CodeUri: . }
            Resources:
              None:
                Type: AWS::Serverless::Function
                IgnoreGlobals: "*"
                Properties: { Handler: h, Runtime: r, CodeUri: . }
              Some:
                Type: AWS::Serverless::Function
                IgnoreGlobals: [MemorySize]
              Wrong:
                Type: AWS::Serverless::Function
                IgnoreGlobals: [Memory]
            """);
    assertThat(Given.property(stack, "None", "Timeout")).isEqualTo("nothing");
    assertThat(Given.property(stack, "Some", "Timeout")).isEqualTo("30");
    assertThat(Given.property(stack, "Some", "MemorySize")).isEqualTo("nothing");
    assertThat(Given.problems(stack))
        .containsExactly(
            "Resource Wrong has invalid resource attribute 'IgnoreGlobals' on item 'Memory'");
  }

  @Test
  void whatGlobalsMayNotHoldIsAProblemAtItsPlace() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function: { Role: arn, Timeout: 5 }
              Table: {}
              Api: yes
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties: { Handler: h, Runtime: r, CodeUri: . }
            """);
    assertThat(Given.problems(stack))
        .containsExactly(
            "'Globals' section is invalid. 'Role' is not a supported property of 'Function'."
                + " Write it at each resource",
            "'Globals' section is invalid. 'Table' is not supported. Must be Api,"
                + " CapacityProvider, Function, HttpApi, LayerVersion, SimpleTable,"
                + " StateMachine or WebSocketApi",
            "'Globals' section is invalid. Value of Api must be a dictionary");
    assertThat(stack.problems().getFirst().origin().at().orElseThrow().line()).isEqualTo(3);
    assertThat(Given.property(stack, "Fn", "Timeout")).isEqualTo("5");
  }

  @Test
  void eachTypeHasItsSection() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              HttpApi: { DefaultRouteSettings: { ThrottlingBurstLimit: 50 } }
              SimpleTable: { SSESpecification: { SSEEnabled: true } }
            Resources:
              Front: { Type: AWS::Serverless::HttpApi }
              Orders: { Type: AWS::Serverless::SimpleTable }
              Raw: { Type: AWS::DynamoDB::Table, Properties: { TableName: raw } }
            """);
    assertThat(Given.property(stack, "FrontApiGatewayDefaultStage", "DefaultRouteSettings"))
        .isEqualTo("{ThrottlingBurstLimit: 50}");
    assertThat(Given.property(stack, "Orders", "SSESpecification")).isEqualTo("{SSEEnabled: true}");
    assertThat(Given.properties(stack, "Raw")).isEqualTo("{TableName: raw}");
  }

  @Test
  void globalsReachFunctionsThatALoopMakes() {
    var stack =
        Given.template(
            """
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
            Globals:
              Function: { Handler: h, Runtime: r, CodeUri: ., MemorySize: 256 }
            Resources:
              Fn::ForEach::Workers:
                - Kind
                - [Mail, Bill]
                - "${Kind}Worker":
                    Type: AWS::Serverless::Function
            """);
    assertThat(Given.property(stack, "MailWorker", "MemorySize")).isEqualTo("256");
    assertThat(Given.property(stack, "BillWorker", "MemorySize")).isEqualTo("256");
  }
}
