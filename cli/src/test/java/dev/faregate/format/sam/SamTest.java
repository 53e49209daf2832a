package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Files;
import dev.faregate.format.Inputs;
import dev.faregate.source.Bounds;
import dev.faregate.source.Node;
import dev.faregate.source.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamTest {

  private static Node document(String yaml) {
    var bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return Reader.read("template.yaml", bytes, Bounds.DEFAULT).documents().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transform: AWS::Serverless-2016-10-31",
        "Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]",
        "Resources: { Fn: { Type: AWS::Serverless::Function } }"
      })
  void aTemplateOfSamNamesItsMacroOrATypeOfIt(String template) {
    assertThat(new Sam().recognises(document(template))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transform: AWS::LanguageExtensions",
        "Resources: { Fn: { Type: AWS::Lambda::Function } }",
        "Resources: [AWS::Serverless::Function]",
        "AWS::Serverless-2016-10-31",
        "[]"
      })
  void nothingElseIsOne(String template) {
    assertThat(new Sam().recognises(document(template))).isFalse();
  }

  @Test
  void withoutTheMacroCloudFormationRefusesTheTypes() {
    var stack =
        Given.template(
            """
            Resources:
              Fn:
                Type: AWS::Serverless::Function
                Properties: { Handler: h, Runtime: r, CodeUri: ., AutoPublishAlias: live }
            Outputs:
              Alias: { Value: !Ref Fn.Alias }
            """);
    assertThat(Given.problems(stack))
        .containsExactly(
            "AWS::Serverless::Function needs \"Transform: AWS::Serverless-2016-10-31\" at the top"
                + " of the template");
    assertThat(stack.problems().getFirst().origin().at().orElseThrow().line()).isEqualTo(3);
    assertThat(Given.find(stack, "Fn").type()).isEqualTo("AWS::Lambda::Function");
  }

  @Test
  void anApplicationByLocalPathIsReadAndLoweredWithItsParent() {
    Files files =
        (from, path) ->
            Reader.read(
                path,
                """
                Transform: AWS::Serverless-2016-10-31
                Parameters: { Size: { Type: Number } }
                Globals:
                  Function: { Handler: h, Runtime: r, CodeUri: ., MemorySize: !Ref Size }
                Resources:
                  Inner: { Type: AWS::Serverless::Function }
                """
                    .getBytes(StandardCharsets.UTF_8),
                Bounds.DEFAULT);
    var stack =
        Given.template(
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Child:
                Type: AWS::Serverless::Application
                Properties: { Location: child/template.yaml, Parameters: { Size: 2048 } }
            """,
            new Inputs(Map.of(), Optional.empty(), Map.of(), files));
    assertThat(stack.problems()).isEmpty();
    assertThat(stack.nested()).hasSize(1);
    var child = stack.nested().getFirst();
    assertThat(child.name()).isEqualTo("Child");
    assertThat(Given.find(child, "Inner").type()).isEqualTo("AWS::Lambda::Function");
    assertThat(Given.property(child, "Inner", "MemorySize")).isEqualTo("2048");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Globals: nothing",
        "Globals: { Function: [1] }",
        "Globals: { Function: { Environment: 5, Tags: [1], Layers: { a: b } } }",
        "Resources: { Fn: { Type: AWS::Serverless::Function, Properties: 5 } }",
        "Resources: { Fn: { Type: AWS::Serverless::Function, Properties: { Events: [1] } } }",
        "Resources: { Fn: { Type: AWS::Serverless::Function, Properties: { Events: { A: { Type: []"
            + " } } } } }",
        "Resources: { A: { Type: AWS::Serverless::Api, Properties: { Auth: 1, Domain: [], Tags: 2 }"
            + " } }",
        "Resources: { A: { Type: AWS::Serverless::StateMachine, Properties: { Events: 1, Role: {} }"
            + " } }",
        "Resources: { A: { Type: AWS::Serverless::WebSocketApi, Properties: { Routes: { $connect:"
            + " 1, '': {} } } } }",
        "Resources: { A: { Type: AWS::Serverless::SimpleTable, Properties: { PrimaryKey: [] } } }",
        "Resources: { A: { Type: AWS::Serverless::CapacityProvider, Properties: { ScalingConfig: 1"
            + " } } }",
        "Resources: { A: { Type: AWS::Serverless::GraphQLApi, Properties: { Resolvers: 1, Cache: 2"
            + " } } }"
      })
  void whateverIsWrittenIsReadWithoutAFault(String template) {
    var stack = Given.template("Transform: AWS::Serverless-2016-10-31\n" + template);
    assertThat(stack.declarations())
        .allSatisfy(
            declaration -> assertThat(declaration.type()).doesNotStartWith("AWS::Serverless"));
  }
}
