package dev.faregate.format.cloudformation;

import static dev.faregate.format.cloudformation.Templates.beside;
import static dev.faregate.format.cloudformation.Templates.problems;
import static dev.faregate.format.cloudformation.Templates.property;
import static dev.faregate.format.cloudformation.Templates.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Declaration;
import dev.faregate.format.Inputs;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void aTemplateIsRecognisedByItsVersionOrItsResources() {
    assertThat(recognises("AWSTemplateFormatVersion: 2010-09-09\n")).isTrue();
    assertThat(recognises("Resources: { A: { Type: AWS::S3::Bucket } }\n")).isTrue();
    assertThat(recognises("{\"Resources\": {\"A\": {\"Type\": \"Custom::Thing\"}}}")).isTrue();
    assertThat(recognises("Resources: { A: { Type: bucket } }\n")).isFalse();
    assertThat(recognises("resources: { A: { Type: AWS::S3::Bucket } }\n")).isFalse();
    assertThat(recognises("- Resources\n")).isFalse();
  }

  @Test
  void aDeclarationHasItsTypePlacePropertiesAndMetadata() {
    var stack =
        read(
            """
            Resources:
              It:
                Type: AWS::SQS::Queue
                DependsOn: Other
                DeletionPolicy: Retain
                Metadata: { faregate: { usage: { requests: !Sub "1${AWS::NoValue}M" } } }
                Properties: { DelaySeconds: 5 }
            """);
    var it = stack.declarations().getFirst();
    assertThat(it.type()).isEqualTo("AWS::SQS::Queue");
    assertThat(it.at().line()).isEqualTo(2);
    assertThat(it.at().column()).isEqualTo(3);
    assertThat(property(stack, "DelaySeconds")).isEqualTo("5");
    assertThat(Templates.show(it.metadata())).isEqualTo("{faregate: {usage: {requests: 1M}}}");
    assertThat(stack.format()).isEqualTo("cloudformation");
    assertThat(problems(stack)).isEmpty();
  }

  @Test
  void whatIsWrongWithATemplateIsSaidAtItsPlace() {
    assertProblem(
        "Ressources: { A: 1 }\n",
        "a template needs Resources",
        "Ressources is no section of a template; did you mean Resources?");
    assertProblem("Resources: []\n", "Resources is no mapping", "a template needs Resources");
    assertProblem("Resources: { A: x }\n", "resource A is no mapping");
    assertProblem("Resources: { A: { Properties: {} } }\n", "resource A has no Type");
    assertProblem("Resources: { A: { Type: [x] } }\n", "the Type of resource A is no text");
    assertProblem(
        "Resources: { A: { Type: X::Y::Z, Properties: x } }\n",
        "the Properties of A are no mapping");
    assertProblem(
        "Resources: { A: { Type: X::Y::Z, Propertys: {} } }\n",
        "resource A has Propertys; did you mean Properties?");
    assertProblem(
        "Resources: { A: { Type: X::Y::Z } }\nTransform: Mine\n",
        "macro Mine may change this template; it is not run");
    assertProblem(
        "Resources: { A: { Type: X::Y::Z } }\nOutputs: { O: { Value: !Ref B } }\n",
        "Ref to B, which this template does not declare");
    assertProblem(
        "Resources: { A: { Type: X::Y::Z } }\nOutputs: { O: {} }\n", "output O has no Value");
  }

  @Test
  void awsMacrosAreNoProblem() {
    var resources = "Resources: { A: { Type: X::Y::Z } }\n";
    assertProblem(resources + "Transform: [AWS::LanguageExtensions, AWS::CodeStar]\n");
  }

  @Test
  void whatSamMakesMayBeReferredTo() {
    var template =
        """
        Transform: AWS::Serverless-2016-10-31
        Globals: {}
        Resources:
          Fn: { Type: AWS::Serverless::Function, Properties: { Role: !Ref %s } }
        """;
    assertProblem(template.formatted("FnRole"));
    assertProblem(template.formatted("ServerlessRestApi"));
    assertProblem(template.formatted("Role"), "Ref to Role, which this template does not declare");
    var declared = read(template.formatted("FnRole")).declarations().getFirst();
    assertThat(declared.type()).isEqualTo("AWS::Serverless::Function");
  }

  @Test
  void aLoopMakesAResourceForEachItem() {
    var stack =
        read(
            """
            Transform: AWS::LanguageExtensions
            Parameters: { Names: { Type: CommaDelimitedList, Default: "a-1,b-2" } }
            Mappings: { Sizes: { a-1: { MB: 1 }, b-2: { MB: 2 } } }
            Resources:
              Fn::ForEach::Loop:
                - Name
                - !Ref Names
                - Fn&{Name}:
                    Type: My::Own::Thing
                    Properties:
                      Name: !Ref Name
                      Text: !Sub "x-${Name}"
                      Size: !FindInMap [Sizes, !Ref Name, MB]
                      Fn::ForEach::Inner:
                        - Letter
                        - [x, y]
                        - "${Name}-${Letter}": "${Letter}"
            """);
    assertThat(problems(stack)).isEmpty();
    assertThat(stack.declarations()).extracting(Declaration::name).containsExactly("Fna1", "Fnb2");
    assertThat(Templates.show(stack.declarations().getLast().properties()))
        .isEqualTo("{Name: b-2, Text: x-b-2, Size: 2, b-2-x: x, b-2-y: y}");
  }

  @Test
  void aLoopOverWhatIsNotKnownIsAProblemNotASilence() {
    var loop =
        "Resources:\n"
            + "  Fn::ForEach::Loop: [N, !Ref U, {\"A${N}\": {Type: X::Y::Z}}]\n"
            + "  B: { Type: X::Y::Z }\n";
    assertProblem(
        "Parameters: { U: { Type: CommaDelimitedList } }\n" + loop,
        "Fn::ForEach::Loop makes nothing: parameter U has no default; give --parameter U=…");
    assertProblem(
        "Resources:\n  Fn::ForEach::Loop: [N]\n  B: { Type: X::Y::Z }\n",
        "Fn::ForEach::Loop takes [identifier, [items], {key: value}]");
  }

  @Test
  void anIncludeAtTheTopAddsSections() {
    var files =
        Map.of("more.yaml", "Resources: { It: { Type: X::Y::Z, Properties: { A: !Ref P } } }\n");
    var stack =
        read(
            """
            Transform: { Name: AWS::Include, Parameters: { Location: more.yaml } }
            Parameters: { P: { Type: String, Default: x } }
            Resources: { Other: { Type: X::Y::Z } }
            """,
            beside(files));
    assertThat(problems(stack)).isEmpty();
    assertThat(stack.declarations()).extracting(Declaration::name).containsExactly("Other", "It");
    assertThat(property(stack, "A")).isEqualTo("x");
    assertThat(stack.find("It").orElseThrow().at().file()).isEqualTo("more.yaml");
  }

  @Test
  void resourcesMayComeFromAFile() {
    var resources =
        "Resources:\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: r.yaml } }\n";
    var files = beside(Map.of("r.yaml", "It: { Type: X::Y::Z }\n"));
    assertThat(read(resources, files).find("It")).isPresent();
    assertThat(problems(read(resources.replace("r.yaml", "s3://b/r.yaml"), files)))
        .contains("s3://b/r.yaml is read at deployment, so what it adds here is not known");
  }

  @Test
  void aFileThatIncludesItselfIsAProblem() {
    var include = "{ Name: AWS::Include, Parameters: { Location: %s } }\n";
    var files =
        beside(
            Map.of(
                "a.yaml",
                "x: {Fn::Transform: " + include.formatted("b.yaml") + "}",
                "b.yaml",
                "y: {Fn::Transform: " + include.formatted("a.yaml") + "}"));
    var stack =
        read(
            "Resources: { It: { Type: X::Y::Z, Properties: { V: {Fn::Transform: "
                + include.formatted("a.yaml").trim()
                + "} } } }\n",
            files);
    assertThat(property(stack, "V.x.y")).isEqualTo("<a.yaml includes itself>");
    assertThat(problems(stack)).containsExactly("a.yaml includes itself");
  }

  @Test
  void aDocumentThatIsNoMappingIsFatal() {
    var source = Templates.source("template.yaml", "- a\n");
    var stack = new CloudFormation().read(source, source.documents().getFirst(), Inputs.NONE);
    assertThat(stack.problems().getFirst().fatal()).isTrue();
  }

  private static boolean recognises(String text) {
    return new CloudFormation().recognises(Templates.source("x", text).documents().getFirst());
  }

  private static void assertProblem(String template, String... messages) {
    assertThat(problems(read(template))).containsExactlyInAnyOrder(messages);
  }
}
