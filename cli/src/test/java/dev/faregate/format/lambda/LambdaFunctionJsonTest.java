package dev.faregate.format.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Given;
import dev.faregate.format.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LambdaFunctionJsonTest {
  private static final LambdaFunctionJson FORMAT = new LambdaFunctionJson();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"FunctionName\": \"a\", \"Runtime\": \"nodejs24.x\"}",
        "{\"Configuration\": {\"FunctionName\": \"a\", \"MemorySize\": 128}, \"Code\": {}}",
        "{\"Functions\": [{\"FunctionName\": \"a\", \"Role\": \"r\"}]}",
        "{\"function-runtime\": \"dotnet10\"}",
      })
  void functionsAreRecognised(String text) {
    assertThat(Given.recognises(FORMAT, "a.json", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"FunctionName\": \"a\", \"EventSourceArn\": \"b\", \"Role\": 1}",
        "{\"Type\": \"AWS::Lambda::Function\", \"FunctionName\": \"a\", \"Role\": \"r\"}",
        "{\"bindings\": [], \"scriptFile\": \"a.js\"}",
        "{\"Functions\": [1]}",
        "{\"s3-bucket\": \"a\", \"template\": \"serverless.template\"}",
        "[1]",
      })
  void whatIsNoFunctionIsNot(String text) {
    assertThat(Given.recognises(FORMAT, "a.json", text)).isFalse();
  }

  @Test
  void whatLambdaGivesIsReadAsItIs() {
    var stack =
        read(
            """
            {"Functions": [{
              "FunctionName": "resize", "Runtime": "python3.14", "Description": "",
              "FunctionArn": "arn:aws:lambda:eu-west-1:123456789012:function:resize",
              "MemorySize": 512, "Layers": [{"Arn": "arn:a", "CodeSize": 7}],
              "Tags": {"team": "a"}, "EphemeralStorage": {"Size": 1024}}]}
            """);
    assertThat(stack.region()).contains("eu-west-1");
    assertThat(Given.declared(stack)).containsExactly("AWS::Lambda::Function resize");
    assertThat(Given.properties(stack, "resize"))
        .contains("MemorySize: 512, Layers: [arn:a], Tags: [{Key: team, Value: a}]")
        .doesNotContain("Description");
  }

  @Test
  void theDefaultsOfDotnetsToolsAreAFunctionNamedAfterItsFolder() {
    var stack =
        read(
            """
            {
              "region": "eu-north-1", "profile": "",
              "function-runtime": "dotnet10", "function-memory-size": 96,
              "function-architecture": "arm64", "function-handler": "A::B.C",
              "environment-variables": "\\"TABLE\\"=\\"orders\\";DEBUG=1"
            }
            """);
    assertThat(stack.region()).contains("eu-north-1");
    assertThat(Given.properties(stack, "Orders"))
        .isEqualTo(
            "{Runtime: dotnet10, Handler: A::B.C, MemorySize: 96, Timeout: unknown: the command"
                + " line says function-timeout, Architectures: [arm64], Environment: {Variables:"
                + " {TABLE: orders, DEBUG: 1}}}");
    assertThat(Given.find(stack, "Orders").at().line()).isEqualTo(3);
  }

  @Test
  void anImageHasNeitherRuntimeNorHandler() {
    var stack = read("{\"package-type\": \"image\", \"function-memory-size\": 256}");
    assertThat(Given.properties(stack, "Orders"))
        .startsWith("{PackageType: Image, MemorySize: 256,")
        .doesNotContain("Runtime");
  }

  @Test
  void whatIsFilledInLaterIsUnknown() {
    var stack = read("{\"function-runtime\": \"{{ cookiecutter.runtime }}\"}");
    assertThat(Given.property(stack, "Orders", "Runtime")).startsWith("unknown: ");
  }

  private static Stack read(String text) {
    return Given.stack(FORMAT, "src/Orders/aws-lambda-tools-defaults.json", text);
  }
}
