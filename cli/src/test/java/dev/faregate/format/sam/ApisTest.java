package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApisTest {

  @Test
  void aRestApiHasADeploymentAndAStage() {
    var stack =
        Given.resources(
            """
            Shop:
              Type: AWS::Serverless::Api
              Properties:
                StageName: prod
                CacheClusterEnabled: true
                CacheClusterSize: "1.6"
                EndpointConfiguration: { Type: PRIVATE, VPCEndpointIds: [vpce-1] }
                DefinitionUri: s3://bucket/api.yaml
                TracingEnabled: true
            """);
    assertThat(Given.names(stack)).containsExactly("Shop", "ShopDeployment", "ShopprodStage");
    assertThat(Given.find(stack, "Shop").type()).isEqualTo("AWS::ApiGateway::RestApi");
    assertThat(Given.properties(stack, "Shop"))
        .isEqualTo(
            "{EndpointConfiguration: {Types: [PRIVATE], VpcEndpointIds: [vpce-1]}, BodyS3Location:"
                + " {Bucket: bucket, Key: api.yaml}}");
    assertThat(Given.properties(stack, "ShopprodStage"))
        .isEqualTo(
            "{RestApiId: !Shop, DeploymentId: !ShopDeployment, StageName: prod,"
                + " CacheClusterEnabled: true, CacheClusterSize: 1.6, TracingEnabled: true}");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void aRestApiNeedsAStageName() {
    var stack = Given.resources("Shop: { Type: AWS::Serverless::Api }");
    assertThat(Given.problems(stack))
        .containsExactly(
            "Resource with id [Shop] is invalid. Missing required property 'StageName'");
  }

  @Test
  void onlyADefinitionInTheTemplateIsCompleted() {
    var stack =
        Given.resources(
            """
            Shop:
              Type: AWS::Serverless::Api
              Properties: { StageName: prod, DefinitionUri: api.yaml, Cors: "'*'" }
            Front:
              Type: AWS::Serverless::HttpApi
              Properties: { DefinitionUri: api.yaml, CorsConfiguration: false, DefinitionBody: x }
            Written:
              Type: AWS::Serverless::HttpApi
              Properties: { CorsConfiguration: true }
            """);
    assertThat(Given.problems(stack))
        .containsExactly(
            "Resource with id [Shop] is invalid. Cors works only with inline Swagger specified in"
                + " 'DefinitionBody' property",
            "Resource with id [Front] is invalid. Specify either 'DefinitionUri' or"
                + " 'DefinitionBody' property and not both",
            "Resource with id [Front] is invalid. Property 'DefinitionBody' should be a map");
  }

  @Test
  void aDomainHasMappingsAndRecords() {
    var stack =
        Given.resources(
            """
            Shop:
              Type: AWS::Serverless::Api
              Properties:
                StageName: prod
                Domain:
                  DomainName: shop.example.com
                  CertificateArn: arn:certificate
                  BasePath: [/v1, /v2]
                  Route53: { HostedZoneId: Z1, IpV6: true }
            """);
    assertThat(Given.names(stack))
        .contains("ShopDomainName", "Shopv1BasePathMapping", "Shopv2BasePathMapping");
    assertThat(Given.property(stack, "ShopDomainName", "EndpointConfiguration"))
        .isEqualTo("{Types: [REGIONAL]}");
    assertThat(Given.property(stack, "ShopRecordSetGroup", "RecordSets"))
        .isEqualTo("[{Type: A, Name: shop.example.com}, {Type: AAAA, Name: shop.example.com}]");
  }

  @Test
  void keysAreOfOneApiOrShared() {
    var stack =
        Given.resources(
            """
            One: &api
              Type: AWS::Serverless::Api
              Properties:
                StageName: prod
                Auth: { UsagePlan: { CreateUsagePlan: SHARED, Quota: { Limit: 100 } } }
            Two: *api
            Three:
              Type: AWS::Serverless::Api
              Properties:
                StageName: prod
                Auth: { UsagePlan: { CreateUsagePlan: PER_API } }
            """);
    assertThat(Given.names(stack))
        .containsOnlyOnce("ServerlessUsagePlan")
        .contains("ServerlessApiKey", "ThreeUsagePlan", "ThreeApiKey", "ThreeUsagePlanKey");
  }

  @Test
  void anHttpApiHasADefaultStage() {
    var stack =
        Given.resources(
            """
            Front:
              Type: AWS::Serverless::HttpApi
              Properties: { CorsConfiguration: true, StageVariables: { A: b } }
            Named:
              Type: AWS::Serverless::HttpApi
              Properties: { StageName: live }
            """);
    assertThat(Given.names(stack))
        .containsExactly("Front", "FrontApiGatewayDefaultStage", "Named", "NamedliveStage");
    assertThat(Given.properties(stack, "Front"))
        .isEqualTo("{ProtocolType: HTTP, CorsConfiguration: true}");
    assertThat(Given.properties(stack, "FrontApiGatewayDefaultStage"))
        .isEqualTo(
            "{ApiId: !Front, StageName: $default, AutoDeploy: true, StageVariables: {A: b}}");
  }

  @Test
  void aWebSocketApiHasRoutes() {
    var stack =
        Given.resources(
            """
            Chat:
              Type: AWS::Serverless::WebSocketApi
              Properties:
                RouteSelectionExpression: $request.body.action
                Routes:
                  $connect: { FunctionArn: arn:connect }
                  send: { FunctionArn: arn:send, IntegrationTimeout: 5000 }
            """);
    assertThat(Given.names(stack))
        .containsExactly(
            "Chat",
            "ChatConnectRoute",
            "ChatConnectIntegration",
            "ChatSendRoute",
            "ChatSendIntegration",
            "ChatDefaultStage");
    assertThat(Given.property(stack, "Chat", "ProtocolType")).isEqualTo("WEBSOCKET");
    assertThat(Given.property(stack, "ChatSendIntegration", "TimeoutInMillis")).isEqualTo("5000");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void anEventWithoutAnApiMakesOneThatGlobalsHoldFor() {
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Api: { CacheClusterEnabled: true }
              Function: { Handler: h, Runtime: r, CodeUri: . }
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Environment: { Variables: { API: !Ref ServerlessRestApi } }
                  Events:
                    Get: { Type: Api, Properties: { Path: /, Method: get } }
                    Post: { Type: HttpApi }
            """);
    assertThat(Given.names(stack))
        .contains("ServerlessRestApi", "ServerlessRestApiProdStage", "ServerlessHttpApi");
    assertThat(Given.property(stack, "ServerlessRestApiProdStage", "CacheClusterEnabled"))
        .isEqualTo("true");
    assertThat(Given.property(stack, "Fn", "Environment"))
        .isEqualTo("{Variables: {API: !ServerlessRestApi}}");
    assertThat(Given.find(stack, "ServerlessRestApi").at().line()).isEqualTo(11);
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void anEventThatNamesItsApiMakesNone() {
    var stack =
        Given.resources(
            """
            Shop: { Type: AWS::Serverless::Api, Properties: { StageName: prod } }
            Fn:
              Type: AWS::Serverless::Function
              Properties:
                Handler: h
                Runtime: r
                CodeUri: .
                Events:
                  Get: { Type: Api, Properties: { RestApiId: !Ref Shop, Path: /, Method: get } }
            """);
    assertThat(Given.names(stack)).doesNotContain("ServerlessRestApi");
  }

  @Test
  void theImplicitApiExistsWhereAnyOfItsFunctionsDoes() {
    var template =
        """
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function: { Handler: h, Runtime: r, CodeUri: . }
        Conditions:
          Never: !Equals [a, b]
          Always: !Equals [a, a]
        Resources:
          One:
            Type: AWS::Serverless::Function
            Condition: Never
            Properties: { Events: { Get: { Type: HttpApi } } }
          Two:
            Type: AWS::Serverless::Function
            Condition: SECOND
            Properties: { Events: { Get: { Type: HttpApi } } }
        """;
    assertThat(Given.names(Given.template(template.replace("SECOND", "Never")))).isEmpty();
    assertThat(Given.names(Given.template(template.replace("SECOND", "Always"))))
        .contains("ServerlessHttpApi", "Two");
  }
}
