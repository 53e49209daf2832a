package dev.faregate.format.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchJobDefinitionTest {
  private static final BatchJobDefinition FORMAT = new BatchJobDefinition();

  private static final String JOB =
      """
      {"jobDefinitionName": "render", "type": "container", "platformCapabilities": ["FARGATE"],
       "parameters": {"frame": "1"},
       "containerProperties": {"image": "${IMAGE}",
         "resourceRequirements": [{"type": "VCPU", "value": "0.25"}, {"type": "MEMORY", "value": "512"}]}}
      """;

  @Test
  void aJobDefinitionIsReadInCloudFormationsWords() {
    var stack = Given.stack(FORMAT, "job.json", JOB);
    assertThat(Given.declared(stack)).containsExactly("AWS::Batch::JobDefinition render");
    assertThat(Given.properties(stack, "render"))
        .isEqualTo(
            "{JobDefinitionName: render, Type: container, PlatformCapabilities: [FARGATE],"
                + " Parameters: {frame: 1}, ContainerProperties: {Image: unknown: ${IMAGE} is"
                + " filled in later, ResourceRequirements: [{Type: VCPU, Value: 0.25}, {Type:"
                + " MEMORY, Value: 512}]}}");
  }

  @Test
  void whatBatchGivesIsReadToo() {
    var stack = Given.stack(FORMAT, "jobs.json", "{\"jobDefinitions\": [" + JOB + ", 1]}");
    assertThat(Given.declared(stack)).containsExactly("AWS::Batch::JobDefinition render");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"container\"}",
        "{\"type\": \"x\", \"containerProperties\": 1}",
        "{\"containerProperties\": {}}",
        "[1]",
      })
  void whatIsNoJobDefinitionIsNotRecognised(String text) {
    assertThat(Given.recognises(FORMAT, "job.json", text)).isFalse();
  }
}
