package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events that others send.
class EventsTest {

  @ParameterizedTest
  @CsvSource({"EventBridgeRule", "CloudWatchEvent"})
  void aRuleMatchesEvents(String type) {
    var stack =
        Given.events(
            """
            Order:
              Type: TYPE
              Properties:
                EventBusName: shop
                Pattern: { source: [orders] }
                DeadLetterConfig: { Type: SQS }
                Target: { Id: mine }
            """
                .replace("TYPE", type));
    assertThat(Given.properties(stack, "FnOrder"))
        .isEqualTo(
            "{EventBusName: shop, EventPattern: {source: [orders]}, Targets: [{Arn: !Fn.Arn, Id:"
                + " mine, DeadLetterConfig: {Arn: !FnOrderQueue.Arn}}]}");
    assertThat(Given.find(stack, "FnOrderQueue").type()).isEqualTo("AWS::SQS::Queue");
  }

  @Test
  void aTopicInvokesBySubscription() {
    var stack =
        Given.events(
            "News: { Type: SNS, Properties: { Topic: arn:topic, FilterPolicyScope: MessageBody }"
                + " }");
    assertThat(Given.find(stack, "FnNews").type()).isEqualTo("AWS::SNS::Subscription");
    assertThat(Given.properties(stack, "FnNews"))
        .isEqualTo(
            "{Protocol: lambda, Endpoint: !Fn.Arn, TopicArn: arn:topic, FilterPolicyScope:"
                + " MessageBody}");
  }

  @Test
  void aQueueBetweenTopicAndFunctionIsCreated() {
    var stack =
        Given.events(
            "News: { Type: SNS, Properties: { Topic: arn:topic, SqsSubscription: true } }");
    assertThat(Given.names(stack))
        .containsExactly(
            "Fn",
            "FnRole",
            "FnNewsQueue",
            "FnNewsEventSourceMapping",
            "FnNewsQueuePolicy",
            "FnNews");
    assertThat(Given.properties(stack, "FnNews"))
        .isEqualTo("{Protocol: sqs, Endpoint: !FnNewsQueue.Arn, TopicArn: arn:topic}");
    assertThat(Given.property(stack, "FnNewsEventSourceMapping", "EventSourceArn"))
        .isEqualTo("!FnNewsQueue.Arn");
  }

  @Test
  void aQueueOfOnesOwnMayStandBetween() {
    var stack =
        Given.events(
            """
            News:
              Type: SNS
              Properties:
                Topic: arn:topic
                SqsSubscription: { QueueArn: arn:mine, QueueUrl: "https://mine", BatchSize: 3 }
            """);
    assertThat(Given.properties(stack, "FnNewsEventSourceMapping"))
        .isEqualTo("{FunctionName: !Fn, EventSourceArn: arn:mine, BatchSize: 3}");
  }

  @Test
  void aBucketIsCompletedWithItsNotifications() {
    var stack =
        Given.resources(
            """
            Photos: { Type: AWS::S3::Bucket }
            Fn:
              Type: AWS::Serverless::Function
              Properties:
                Handler: h
                Runtime: r
                CodeUri: .
                Events:
                  Put:
                    Type: S3
                    Properties:
                      Bucket: !Ref Photos
                      Events: [s3:ObjectCreated:*, s3:ObjectRemoved:*]
                      Filter: { S3Key: { Rules: [] } }
            """);
    assertThat(Given.properties(stack, "Photos"))
        .isEqualTo(
            "{NotificationConfiguration: {LambdaConfigurations: [{Event: s3:ObjectCreated:*,"
                + " Function: !Fn.Arn, Filter: {S3Key: {Rules: []}}}, {Event:"
                + " s3:ObjectRemoved:*, Function: !Fn.Arn, Filter: {S3Key: {Rules: []}}}]}}");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void aBucketOfElsewhereIsRefused() {
    var stack =
        Given.events(
            "Put: { Type: S3, Properties: { Bucket: photos, Events: s3:ObjectCreated:* } }");
    assertThat(Given.problems(stack))
        .containsExactly(
            "Resource with id [Fn] is invalid. Event with id [Put] is invalid. S3 events must"
                + " reference an S3 bucket in the same template");
  }

  @Test
  void aUserPoolIsCompletedWithItsTriggers() {
    var stack =
        Given.resources(
            """
            Users:
              Type: AWS::Cognito::UserPool
              Properties: { LambdaConfig: { PreSignUp: arn:other } }
            Fn:
              Type: AWS::Serverless::Function
              Properties:
                Handler: h
                Runtime: r
                CodeUri: .
                Events:
                  Sign:
                    Type: Cognito
                    Properties: { UserPool: !Ref Users, Trigger: [PreSignUp, PostConfirmation] }
            """);
    assertThat(Given.properties(stack, "Users"))
        .isEqualTo("{LambdaConfig: {PreSignUp: !Fn.Arn, PostConfirmation: !Fn.Arn}}");
  }

  @Test
  void logsAndThingsHaveResourcesOfTheirOwn() {
    var stack =
        Given.events(
            """
            Log: { Type: CloudWatchLogs, Properties: { LogGroupName: app, FilterPattern: error } }
            Thing: { Type: IoTRule, Properties: { Sql: "SELECT *", AwsIotSqlVersion: beta } }
            """);
    assertThat(Given.find(stack, "FnLog").type()).isEqualTo("AWS::Logs::SubscriptionFilter");
    assertThat(Given.properties(stack, "FnLog"))
        .isEqualTo("{LogGroupName: app, FilterPattern: error, DestinationArn: !Fn.Arn}");
    assertThat(Given.find(stack, "FnThing").type()).isEqualTo("AWS::IoT::TopicRule");
    assertThat(Given.properties(stack, "FnThing"))
        .isEqualTo(
            "{TopicRulePayload: {Sql: SELECT *, AwsIotSqlVersion: beta, RuleDisabled: false,"
                + " Actions: [{Lambda: {FunctionArn: !Fn.Arn}}]}}");
  }

  @Test
  void whatNeedsOnlyAPermissionAddsNothing() {
    var stack = Given.events("Ask: { Type: AlexaSkill }");
    assertThat(Given.names(stack)).containsExactly("Fn", "FnRole");
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void whatIsNoEventIsRefused() {
    var stack = Given.events("A: { Type: Sqs }\nB: { Properties: {} }\nC: nothing");
    assertThat(Given.problems(stack))
        .containsExactly(
            "Resource with id [Fn] is invalid. Event with id [A] is invalid. Invalid resource type"
                + " Sqs",
            "Resource with id [Fn] is invalid. Event with id [B] is invalid. Resource dict has"
                + " missing or invalid value for key Type",
            "Resource with id [Fn] is invalid. Event with id [C] is invalid. Resource dict has"
                + " missing or invalid value for key Type");
  }

  @Test
  void whatAnEventNeedsIsAskedFor() {
    var stack =
        Given.events(
            "A: { Type: SQS }\n"
                + "B: { Type: Schedule, Properties: { Enabled: true, State: ENABLED } }");
    assertThat(Given.problems(stack))
        .containsExactly(
            "Resource with id [Fn] is invalid. Event with id [A] is invalid. Missing required"
                + " property 'Queue'",
            "Resource with id [Fn] is invalid. Event with id [B] is invalid. Missing required"
                + " property 'Schedule'",
            "Resource with id [Fn] is invalid. Event with id [B] is invalid. State and Enabled"
                + " Properties cannot both be specified");
  }
}
