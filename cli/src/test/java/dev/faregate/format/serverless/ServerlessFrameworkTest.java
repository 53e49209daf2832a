package dev.faregate.format.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Given;
import dev.faregate.format.Stack;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerlessFrameworkTest {
  private static final ServerlessFramework FORMAT = new ServerlessFramework();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{service: a, provider: {name: aws}, functions: {}}",
        "{service: a, provider: aws, resources: {}}",
        "{service: {name: a}, provider: '${file(provider.yml)}', functions: {}}",
      })
  void aServiceOnAwsIsRecognised(String text) {
    assertThat(Given.recognises(FORMAT, "serverless.yml", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{service: a, provider: {name: google}, functions: {}}",
        "{services: {web: {image: nginx}}}",
        "{component: express, name: api, inputs: {src: ./}}",
        "{provider: [aws], functions: {}}",
        "{service: a, provider: {name: aws}}",
        "[provider]",
      })
  void whatIsNoServiceOnAwsIsNot(String text) {
    assertThat(Given.recognises(FORMAT, "x.yml", text)).isFalse();
  }

  @Test
  void aFunctionHasTheFrameworksDefaultsAndItsProvidersSettings() {
    var stack =
        service(
            """
            service: orders
            provider:
              name: aws
              runtime: nodejs24.x
              architecture: arm64
              stage: prod
              region: eu-west-1
              environment: { TABLE: orders, DEBUG: 1 }
              vpc: { securityGroupIds: [sg-1], subnetIds: [subnet-1] }
            functions:
              place: { handler: src/place.handler, environment: { DEBUG: null, EXTRA: !Ref Bucket } }
              show:
                handler: src/show.handler
                name: show-orders
                memorySize: 512
                timeout: 29
                ephemeralStorageSize: 1024
                reservedConcurrency: 5
                vpc: ~
                runtime: python3.14
                onError: arn:aws:sns:eu-west-1:123456789012:errors
            """);
    assertThat(stack.region()).contains("eu-west-1");
    assertThat(Given.problems(stack)).isEmpty();
    assertThat(Given.properties(stack, "place"))
        .startsWith("{FunctionName: orders-prod-place, Runtime: nodejs24.x,")
        .contains("MemorySize: 1024, Timeout: 6, Architectures: [arm64]")
        .contains("Environment: {Variables: {TABLE: orders, EXTRA: !Bucket}}")
        .contains("VpcConfig: {SecurityGroupIds: [sg-1], SubnetIds: [subnet-1]}")
        .contains("Role: !IamRoleLambdaExecution.Arn");
    assertThat(Given.properties(stack, "show"))
        .startsWith("{FunctionName: show-orders, Runtime: python3.14,")
        .contains("MemorySize: 512, Timeout: 29, EphemeralStorage: {Size: 1024}")
        .contains("ReservedConcurrentExecutions: 5")
        .contains("DeadLetterConfig: {TargetArn: arn:aws:sns:eu-west-1:123456789012:errors}")
        .doesNotContain("VpcConfig");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          memorySize: 1536MB                  | MemorySize   | 1024
          memorySize: 0                       | MemorySize   | 1024
          memorySize: 96                      | MemorySize   | 96
          timeout: '901'                      | Timeout      | 901
          image: web                          | Code.ImageUri | unknown: image web is built at deployment
          image: 1.dkr.ecr.us-east-1.amazonaws.com/web:1 | Code.ImageUri | 1.dkr.ecr.us-east-1.amazonaws.com/web:1
          image: {name: web, command: [run]}  | ImageConfig  | {Command: [run]}
          image: web                          | PackageType  | Image
          image: web                          | Runtime      | nothing
          runtime: rust                       | Runtime      | unknown: runtime rust comes from a plug-in
          runtime: nodejs4.3                  | Runtime      | nodejs4.3
          description: none                   | Runtime      | unknown: no runtime is written; the framework's default depends on its version
          snapStart: true                     | SnapStart    | {ApplyOn: PublishedVersions}
          tracing: true                       | TracingConfig | {Mode: Active}
          tracing: PassThrough                | TracingConfig | {Mode: PassThrough}
          tags: {team: a}                     | Tags         | [{Key: team, Value: a}]
          package: {artifact: dist/a.zip}     | Code         | dist/a.zip
          layers: [arn:a]                     | Layers       | [arn:a]
          fileSystemConfig: {arn: arn:a, localMountPath: /mnt/a} | FileSystemConfigs | [{Arn: arn:a, LocalMountPath: /mnt/a}]
          role: arn:aws:iam::1:role/a         | Role         | arn:aws:iam::1:role/a
          role: MyRole                        | Role         | !MyRole.Arn
          runtimeManagement: onFunctionUpdate | RuntimeManagementConfig | {UpdateRuntimeOn: FunctionUpdate}
          """)
  void aSettingBecomesAProperty(String setting, String path, String expected) {
    var stack =
        service(
            "service: a\nprovider: aws\nplugins: [x]\nfunctions:\n  f:\n    handler: a.b\n    "
                + setting
                + "\n");
    assertThat(Given.property(stack, "f", path)).isEqualTo(expected);
  }

  @Test
  void aRuntimeThatNobodyKnowsStaysWithoutPlugins() {
    var stack =
        service("service: a\nprovider: aws\nfunctions: { f: { handler: a.b, runtime: rust } }\n");
    assertThat(Given.property(stack, "f", "Runtime")).isEqualTo("rust");
  }

  @Test
  void versionsAliasesUrlsAndRetriesAreResourcesOfTheirOwn() {
    var stack =
        service(
            """
            service: a
            provider: { name: aws, versionFunctions: false }
            functions:
              plain: { handler: a.b }
              kept:
                handler: a.b
                provisionedConcurrency: 3
                url: { authorizer: aws_iam, invokeMode: RESPONSE_STREAM }
                maximumRetryAttempts: 1
                destinations: { onFailure: plain }
            """);
    assertThat(Given.declared(stack))
        .contains("AWS::Lambda::Version KeptLambdaVersion")
        .doesNotContain("AWS::Lambda::Version PlainLambdaVersion");
    assertThat(Given.properties(stack, "KeptProvConcLambdaAlias"))
        .contains("FunctionName: !kept")
        .contains("ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 3}");
    assertThat(Given.properties(stack, "KeptLambdaFunctionUrl"))
        .isEqualTo(
            "{TargetFunctionArn: !KeptProvConcLambdaAlias, InvokeMode: RESPONSE_STREAM, AuthType:"
                + " AWS_IAM}");
    assertThat(Given.properties(stack, "KeptLambdaEvConf"))
        .contains("MaximumRetryAttempts: 1")
        .contains("DestinationConfig: {OnFailure: {Destination: !plain.Arn}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          schedule: rate(5 minutes)        | FSchedule1 | {ScheduleExpression: rate(5 minutes), State: ENABLED, Targets: [{Arn: !f.Arn, Id: target1}]}
          schedule: {rate: [rate(1 day)], method: scheduler, enabled: false, timezone: UTC} | FSchedule1 | {ScheduleExpression: rate(1 day), State: DISABLED, FlexibleTimeWindow: {Mode: OFF}, ScheduleExpressionTimezone: UTC, Target: {Arn: !f.Arn}}
          eventBridge: {schedule: rate(1 hour)} | FEventBridge1 | {ScheduleExpression: rate(1 hour), State: ENABLED, Targets: [{Arn: !f.Arn, Id: target1}]}
          sqs: arn:aws:sqs:eu-west-1:1:q   | FEventSourceMapping1 | {FunctionName: !f.Arn, EventSourceArn: arn:aws:sqs:eu-west-1:1:q, BatchSize: 10, Enabled: true}
          sqs: {arn: !GetAtt Q.Arn, batchSize: 5, maximumBatchingWindow: 7, functionResponseType: ReportBatchItemFailures, maximumConcurrency: 2} | FEventSourceMapping1 | {FunctionName: !f.Arn, EventSourceArn: !Q.Arn, BatchSize: 5, MaximumBatchingWindowInSeconds: 7, Enabled: true, ScalingConfig: {MaximumConcurrency: 2}, FunctionResponseTypes: [ReportBatchItemFailures]}
          stream: {type: kinesis, arn: arn:a, parallelizationFactor: 3} | FEventSourceMapping1 | {FunctionName: !f.Arn, EventSourceArn: arn:a, ParallelizationFactor: 3, BatchSize: 10, StartingPosition: TRIM_HORIZON, Enabled: true}
          msk: {arn: arn:a, topic: t}      | FEventSourceMapping1 | {FunctionName: !f.Arn, EventSourceArn: arn:a, StartingPosition: TRIM_HORIZON, Enabled: true, Topics: [t]}
          activemq: {arn: arn:a, queue: q} | FEventSourceMapping1 | {FunctionName: !f.Arn, EventSourceArn: arn:a, Enabled: true, Queues: [q]}
          http: get orders                 | FApiGatewayMethod1 | {RestApiId: !ApiGatewayRestApi, HttpMethod: GET, Integration: {Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: !f.Arn}}
          httpApi: GET /orders             | FHttpApiRoute1 | {ApiId: !HttpApi, RouteKey: GET /orders}
          httpApi: {path: /a, method: post} | FHttpApiRoute1 | {ApiId: !HttpApi, RouteKey: POST /a}
          httpApi: get /orders             | FHttpApiRoute1 | {ApiId: !HttpApi, RouteKey: GET /orders}
          httpApi: '*'                     | FHttpApiRoute1 | {ApiId: !HttpApi, RouteKey: $default}
          websocket: $connect              | FWebsocketsRoute1 | {ApiId: !WebsocketsApi, RouteKey: $connect}
          alb: {listenerArn: arn:a, priority: 1} | FAlbListenerRule1 | {ListenerArn: arn:a, Priority: 1, Actions: [{Type: forward, TargetGroupArn: !FAlbTargetGroup}]}
          sns: orders                      | FSnsSubscription1 | {Protocol: lambda, Endpoint: !f.Arn, TopicArn: !SNSTopicOrders}
          sns: arn:aws:sns:eu-west-1:1:t   | FSnsSubscription1 | {Protocol: lambda, Endpoint: !f.Arn, TopicArn: arn:aws:sns:eu-west-1:1:t}
          s3: photos                       | S3BucketPhotos | {BucketName: photos}
          cloudwatchLog: /aws/lambda/a     | FLogsSubscriptionFilter1 | {DestinationArn: !f.Arn, LogGroupName: /aws/lambda/a}
          """)
  void anEventBecomesAResource(String event, String name, String expected) {
    var stack =
        service(
            "service: a\nprovider: aws\nfunctions:\n  f:\n    handler: a.b\n    events:\n      - "
                + event
                + "\nresources: {Resources: {Q: {Type: AWS::SQS::Queue}}}\n");
    assertThat(Given.problems(stack)).isEmpty();
    assertThat(Given.properties(stack, name)).isEqualTo(expected);
  }

  @Test
  void resourcesAreATemplateThatMayChangeWhatTheFrameworkMakes() {
    var stack =
        service(
            """
            service: a
            provider: aws
            functions: { my-job: { handler: a.b, condition: Never } }
            resources:
              - Conditions: { Never: !Equals [a, b], Always: !Equals [a, a] }
                Resources:
                  Queue: { Type: AWS::SQS::Queue, Condition: Always }
              - extensions:
                  MyDashjobLogGroup: { Properties: { RetentionInDays: 3 } }
                Outputs: { Url: { Value: !Ref SomeResourceOfAPlugin } }
            """);
    assertThat(Given.problems(stack)).isEmpty();
    assertThat(Given.declared(stack))
        .contains("AWS::SQS::Queue Queue")
        .doesNotContain("AWS::Lambda::Function my-job");
    assertThat(Given.properties(stack, "MyDashjobLogGroup")).isEqualTo("{RetentionInDays: 3}");
  }

  @Test
  void functionsMayBeAListAndInFiles() {
    var stack =
        Given.stack(
            FORMAT,
            "serverless.yml",
            "service: a\nprovider: aws\nfunctions: ['${file(one.yml)}', {two: {handler: a.b}},"
                + " '${file(three.js)}']\nresources: ${file(resources.ts)}\n",
            Given.inputs(Map.of(), Map.of("one.yml", "one: { handler: a.b, memorySize: 256 }")));
    assertThat(Given.property(stack, "one", "MemorySize")).isEqualTo("256");
    assertThat(Given.find(stack, "one").at().file()).isEqualTo("one.yml");
    assertThat(Given.declared(stack)).contains("AWS::Lambda::Function two");
    assertThat(Given.problems(stack))
        .containsExactly(
            "functions are not known: three.js is a program, which is not run",
            "some resources are not known: resources.ts is a program, which is not run");
  }

  @Test
  void aNameThatAnotherResourceHasIsNotTakenAway() {
    var stack =
        service(
            "service: a\nprovider: aws\nfunctions: { jobs: { handler: a.b } }\n"
                + "resources: { Resources: { jobs: { Type: AWS::SQS::Queue } } }\n");
    assertThat(Given.declared(stack))
        .contains("AWS::SQS::Queue jobs", "AWS::Lambda::Function JobsLambdaFunction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provider: {name: aws}\nfunctions: [[[]], 1, {a: 1}, {b: [x]}]\nservice: []",
        "provider: {name: aws}\nfunctions: {f: {events: {a: b}, layers: {}, vpc: [1], image: [x]}}",
        "provider: {name: aws}\n"
            + "functions: {f: {events: [[], {}, {sqs: []}, {schedule: {rate: {}}}]}}",
        "provider: {name: aws, environment: [1]}\nfunctions: {f: {environment: {a: 1}, tags: 7}}",
        "provider: {name: aws, runtime: [1]}\nfunctions: {'': {handler: {}}}\nlayers: [1]",
        "provider: {name: '${self:provider.name}'}\nfunctions: '${self:functions}'",
        "provider: '${self:}'\nfunctions: '${self:}'\nresources: '${self:}'",
        "provider: {name: aws}\nresources: [[[{Resources: []}]], 1, {extensions: 1}]",
      })
  void nothingThatIsWrittenWronglyThrows(String text) {
    assertThat(service(text).format()).isEqualTo("serverless");
  }

  private static Stack service(String text) {
    return Given.stack(FORMAT, "serverless.yml", text);
  }
}
