package dev.faregate.format.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Given;
import dev.faregate.format.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerraformPlanTest {
  private static final TerraformPlan FORMAT = new TerraformPlan();

  private static final String PLAN =
      """
      {"format_version": "1.2", "terraform_version": "1.9.0",
       "variables": {"region": {"value": "eu-west-1"}},
       "planned_values": {"root_module": {
        "resources": [
         {"address": "data.aws_region.here", "mode": "data", "type": "aws_region", "values": {}},
         {"address": "random_id.x", "mode": "managed", "type": "random_id", "values": {}},
         {"address": "aws_kinesis_stream.s", "mode": "managed", "type": "aws_kinesis_stream", "values": {}},
         {"address": "aws_lambda_function.f[0]", "mode": "managed", "type": "aws_lambda_function", "values": {
           "function_name": "resize", "memory_size": 96, "timeout": 3, "runtime": "python3.14",
           "filename": "build/resize.zip", "reserved_concurrent_executions": -1, "vpc_config": [],
           "ephemeral_storage": [{"size": 1024}],
           "environment": [{"variables": {"A": "1"}}], "layers": null}},
         {"address": "aws_lambda_event_source_mapping.m", "mode": "managed",
          "type": "aws_lambda_event_source_mapping", "values": {"batch_size": 10}}],
        "child_modules": [{"resources": [
         {"address": "module.web.aws_ecs_task_definition.t", "mode": "managed", "type": "aws_ecs_task_definition",
          "values": {"family": "web", "cpu": "256", "memory": "512",
            "runtime_platform": [{"cpu_architecture": "ARM64"}],
            "volume": [{"name": "data", "host_path": null}],
            "container_definitions": "[{\\"name\\": \\"web\\", \\"stopTimeout\\": 200, \\"dockerLabels\\": {\\"a\\": \\"b\\"}}]"}}]}]}},
       "resource_changes": [
        {"address": "aws_lambda_function.f[0]", "change": {"after_unknown": {
          "arn": true, "architectures": true, "role": true,
          "environment": [{"variables": {"B": true}}], "layers": true}}},
        {"address": "aws_lambda_event_source_mapping.m", "change": {"after_unknown": {"function_name": true}}}],
       "configuration": {
        "provider_config": {"aws": {"expressions": {"region": {"references": ["var.region"]}}}},
        "root_module": {"resources": [
         {"address": "aws_lambda_function.f", "expressions": {
           "role": {"references": ["aws_iam_role.gone.arn", "aws_iam_role.gone"]},
           "layers": {"references": ["aws_kinesis_stream.s.arn"]}}},
         {"address": "aws_lambda_event_source_mapping.m", "expressions": {
           "function_name": {"references": ["aws_lambda_function.f[0].arn", "aws_lambda_function.f"]}}}]}}}
      """;

  @Test
  void aPlanDeclaresItsResourcesInCloudFormationsWords() {
    var stack = read(PLAN);
    assertThat(stack.region()).contains("eu-west-1");
    assertThat(Given.declared(stack))
        .containsExactly(
            "aws_kinesis_stream aws_kinesis_stream.s",
            "AWS::Lambda::Function aws_lambda_function.f[0]",
            "AWS::Lambda::EventSourceMapping aws_lambda_event_source_mapping.m",
            "AWS::ECS::TaskDefinition module.web.aws_ecs_task_definition.t");
    assertThat(Given.properties(stack, "aws_lambda_function.f[0]"))
        .contains("FunctionName: resize, Runtime: python3.14, MemorySize: 96, Timeout: 3")
        .contains("Code: build/resize.zip")
        .contains("EphemeralStorage: {Size: 1024}")
        .doesNotContain("Reserved", "VpcConfig");
    assertThat(Given.shown(Given.find(stack, "aws_lambda_function.f[0]").metadata()))
        .isEqualTo("{terraform: {filename: build/resize.zip}}");
  }

  @Test
  void whatIsKnownOnlyAfterApplyIsUnknownAndWhatNobodyWritesIsAwsDefault() {
    var stack = read(PLAN);
    var function = "aws_lambda_function.f[0]";
    assertThat(Given.property(stack, function, "Role"))
        .isEqualTo("unknown: known only after apply");
    assertThat(Given.property(stack, function, "Architectures")).isEqualTo("nothing");
    assertThat(Given.property(stack, function, "Layers"))
        .isEqualTo("unknown: known only after apply");
    assertThat(Given.property(stack, function, "Environment.Variables"))
        .isEqualTo("{A: 1, B: unknown: known only after apply}");
  }

  @Test
  void aReferenceOfTheConfigurationIsFollowed() {
    assertThat(Given.property(read(PLAN), "aws_lambda_event_source_mapping.m", "FunctionName"))
        .isEqualTo("!aws_lambda_function.f[0].arn");
  }

  @Test
  void containerDefinitionsAreReadOutOfTheirText() {
    var stack = read(PLAN);
    var task = "module.web.aws_ecs_task_definition.t";
    assertThat(Given.properties(stack, task))
        .isEqualTo(
            "{Family: web, Cpu: 256, Memory: 512, Volumes: [{Name: data, HostPath: null}],"
                + " ContainerDefinitions: [{Name: web, StopTimeout: 200, DockerLabels: {a: b}}],"
                + " RuntimePlatform: {CpuArchitecture: ARM64}}");
    var text = Given.find(stack, task).node("ContainerDefinitions").orElseThrow();
    assertThat(text.origin().use().orElseThrow().line()).isEqualTo(20);
  }

  @Test
  void aStateIsReadToo() {
    var stack =
        read(
            "{\"format_version\": \"1.0\", \"values\": {\"root_module\": {\"resources\": ["
                + "{\"address\": \"aws_lambda_alias.a\", \"type\": \"aws_lambda_alias\","
                + " \"values\": {\"name\": \"live\"}}]}}}");
    assertThat(Given.properties(stack, "aws_lambda_alias.a")).isEqualTo("{Name: live}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format_version\": \"1.0\"}",
        "{\"planned_values\": {\"root_module\": {}}}",
        "{\"values\": [], \"terraform_version\": \"1\"}",
        "[1]",
      })
  void whatIsNoPlanIsNotRecognised(String text) {
    assertThat(Given.recognises(FORMAT, "plan.json", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format_version\": 1, \"planned_values\": {\"root_module\": {\"resources\": [1,"
            + " {\"type\": \"aws_lambda_function\"}]}}}",
        "{\"format_version\": 1, \"planned_values\": {\"root_module\": {\"resources\": [{\"type\":"
            + " \"aws_ecs_task_definition\", \"values\": {\"container_definitions\": \"[{\","
            + " \"cpu\": [[]], \"volume\": 7}}]}}}",
        "{\"format_version\": 1, \"values\": {\"root_module\": {\"child_modules\": [[],"
            + " {\"child_modules\": {}}]}}, \"resource_changes\": [1, {}], \"configuration\":"
            + " {\"root_module\": {\"module_calls\": {\"a\": {\"module\": []}}}}}",
      })
  void nothingThatIsWrittenWronglyThrows(String text) {
    assertThat(read(text).format()).isEqualTo("terraform");
  }

  private static Stack read(String text) {
    return Given.stack(FORMAT, "plan.json", text);
  }
}
