package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events that Lambda polls for.
class PolledEventsTest {

  @ParameterizedTest
  @CsvSource({
    "Kinesis, Stream",
    "DynamoDB, Stream",
    "SQS, Queue",
    "MSK, Stream",
    "MQ, Broker",
    "DocumentDB, Cluster"
  })
  void whatLambdaPollsIsAnEventSourceMapping(String type, String source) {
    var stack =
        Given.events(
            """
            Feed:
              Type: TYPE
              Properties: { SOURCE: arn:source, BatchSize: 5, Enabled: false }
            """
                .replace("TYPE", type)
                .replace("SOURCE", source));
    assertThat(Given.find(stack, "FnFeed").type()).isEqualTo("AWS::Lambda::EventSourceMapping");
    assertThat(Given.properties(stack, "FnFeed"))
        .isEqualTo("{FunctionName: !Fn, EventSourceArn: arn:source, BatchSize: 5, Enabled: false}");
    assertThat(Given.find(stack, "FnFeed").at().line()).isEqualTo(10);
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void pollersAndScalingAreKept() {
    var stack =
        Given.events(
            """
            Feed:
              Type: SQS
              Properties:
                Queue: arn:queue
                ProvisionedPollerConfig: { MinimumPollers: 2, MaximumPollers: 20 }
                ScalingConfig: { MaximumConcurrency: 10 }
            """);
    assertThat(Given.properties(stack, "FnFeed"))
        .contains("ProvisionedPollerConfig: {MinimumPollers: 2, MaximumPollers: 20}")
        .contains("ScalingConfig: {MaximumConcurrency: 10}");
  }

  @Test
  void kafkaOfOnesOwnNamesServersAndGroup() {
    var stack =
        Given.events(
            """
            Feed:
              Type: SelfManagedKafka
              Properties:
                KafkaBootstrapServers: [one:9092]
                Topics: [orders]
                ConsumerGroupId: shop
            """);
    assertThat(Given.properties(stack, "FnFeed"))
        .isEqualTo(
            "{FunctionName: !Fn, Topics: [orders], SelfManagedEventSource: {Endpoints:"
                + " {KafkaBootstrapServers: [one:9092]}}, SelfManagedKafkaEventSourceConfig:"
                + " {ConsumerGroupId: shop}}");
  }

  @Test
  void aDestinationLosesTheTypeThatOnlySamNeeds() {
    var stack =
        Given.events(
            """
            Feed:
              Type: Kinesis
              Properties:
                Stream: arn:stream
                StartingPosition: LATEST
                DestinationConfig: { OnFailure: { Type: SQS, Destination: arn:queue } }
            """);
    assertThat(Given.property(stack, "FnFeed", "DestinationConfig"))
        .isEqualTo("{OnFailure: {Destination: arn:queue}}");
  }
}
