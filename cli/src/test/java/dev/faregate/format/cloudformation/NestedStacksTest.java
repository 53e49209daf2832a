package dev.faregate.format.cloudformation;

import static dev.faregate.format.cloudformation.Templates.beside;
import static dev.faregate.format.cloudformation.Templates.problems;
import static dev.faregate.format.cloudformation.Templates.property;
import static dev.faregate.format.cloudformation.Templates.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Inputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NestedStacksTest {
  private static final String CHILD =
      """
      Parameters:
        Memory: { Type: Number }
        Queue: { Type: String, Default: none }
      Resources:
        It:
          Type: My::Own::Thing
          Properties: { Memory: !Ref Memory, Queue: !Ref Queue }
      Outputs:
        Size: { Value: !Sub "${Memory} MB" }
        Thing: { Value: !GetAtt It.Arn }
      """;

  private static final String PARENT =
      """
      Parameters:
        Size: { Type: Number, Default: 512 }
      Resources:
        Queue: { Type: AWS::SQS::Queue }
        Child:
          Type: AWS::CloudFormation::Stack
          Properties:
            TemplateURL: child.yaml
            Parameters: { Memory: !Ref Size, Queue: !Ref Queue }
        It:
          Type: My::Own::Thing
          Properties:
            Size: !GetAtt Child.Outputs.Size
            Thing: !GetAtt Child.Outputs.Thing
      """;

  @Test
  void parametersGoDownAndOutputsComeUp() {
    var stack = read(PARENT, beside(Map.of("child.yaml", CHILD)));
    var child = stack.nested().getFirst();
    assertThat(problems(stack)).isEmpty();
    assertThat(child.name()).isEqualTo("Child");
    assertThat(child.source().file()).isEqualTo("child.yaml");
    assertThat(property(child, "Memory")).isEqualTo("512");
    assertThat(property(child, "Queue")).isEqualTo("<known only once Queue exists>");
    assertThat(property(stack, "Size")).isEqualTo("512 MB");
    assertThat(property(stack, "Thing")).isEqualTo("<known only once It exists>");
    assertThat(stack.find("Child")).isPresent();
  }

  @Test
  void aValueKnowsItsWayThroughBothTemplates() {
    var stack = read(PARENT, beside(Map.of("child.yaml", CHILD)));
    var memory = stack.nested().getFirst().find("It").orElseThrow().node("Memory").orElseThrow();
    assertThat(memory.origin().what()).isEqualTo("parameter Size, default");
    assertThat(memory.origin().at().orElseThrow().file()).isEqualTo("template.yaml");
    assertThat(memory.origin().use().orElseThrow().file()).isEqualTo("child.yaml");
    assertThat(memory.origin().via()).hasSize(2);
  }

  @Test
  void aTemplateInTheCloudIsUnknownAndNoProblem() {
    var stack = read(PARENT.replace("child.yaml", "https://s3.amazonaws.com/b/child.yaml"));
    assertThat(problems(stack)).isEmpty();
    assertThat(stack.nested()).isEmpty();
    assertThat(stack.find("Child")).isPresent();
    assertThat(property(stack, "Size"))
        .isEqualTo("<outputs of Child are known only at deployment>");
  }

  @Test
  void aTemplateThatIsNotThereIsAProblem() {
    assertThat(problems(read(PARENT))).containsExactly("cannot open child.yaml");
  }

  @Test
  void theCdkNotesWhereItPutANestedTemplate() {
    var template =
        """
        Resources:
          Child:
            Type: AWS::CloudFormation::Stack
            Properties:
              TemplateURL: !Sub https://${AWS::URLSuffix}/asset
              Parameters: { Memory: 128 }
            Metadata:
              aws:asset:path: child.yaml
              aws:asset:property: TemplateURL
        """;
    var stack = read(template, beside(Map.of("child.yaml", CHILD)));
    assertThat(property(stack.nested().getFirst(), "Memory")).isEqualTo("128");
    assertThat(problems(read(template))).isEmpty();
  }

  @Test
  void whatIsGivenWronglyIsAProblem() {
    var parent = PARENT.replace("Memory: !Ref Size", "Memry: 1");
    assertThat(problems(read(parent, beside(Map.of("child.yaml", CHILD)))))
        .containsExactlyInAnyOrder(
            "stack Child gives parameter Memry, which its template has not; did you mean Memory?",
            "stack Child gives no value for parameter Memory, which has no default");
  }

  @Test
  void anOutputThatIsNotDeclaredIsAProblem() {
    var parent = PARENT.replace("Outputs.Size", "Outputs.Siz");
    assertThat(problems(read(parent, beside(Map.of("child.yaml", CHILD)))))
        .containsExactly(
            "output Siz, which the nested template does not declare; did you mean Size?");
  }

  @Test
  void aTemplateThatNestsItselfIsReadOnce() {
    var child =
        "Resources:\n  Again:\n    Type: AWS::CloudFormation::Stack\n"
            + "    Properties: { TemplateURL: child.yaml }\n";
    var stack =
        read(
            PARENT.replaceAll("(?m)^ +(Parameters: \\{|Size: !|Thing: !).*", ""),
            beside(Map.of("child.yaml", child)));
    var inner = stack.nested().getFirst();
    assertThat(inner.nested()).isEmpty();
    assertThat(problems(inner))
        .containsExactly("nested stacks lead back: template.yaml → child.yaml → child.yaml");
  }

  @Test
  void twoStacksThatNeedEachOthersOutputsAreAProblem() {
    var template =
        """
        Resources:
          A:
            Type: AWS::CloudFormation::Stack
            Properties:
              TemplateURL: child.yaml
              Parameters: { Memory: !GetAtt B.Outputs.Size }
          B:
            Type: AWS::CloudFormation::Stack
            Properties:
              TemplateURL: child.yaml
              Parameters: { Memory: !GetAtt A.Outputs.Size }
        """;
    var stack = read(template, beside(Map.of("child.yaml", CHILD)));
    assertThat(problems(stack)).containsExactly("stack A needs its own outputs");
    assertThat(stack.nested()).hasSize(2);
  }

  @Test
  void whatIsInAnUndecidedStackIsUndecided() {
    var parent =
        PARENT.replace(
                "Type: AWS::CloudFormation::Stack",
                "Type: AWS::CloudFormation::Stack\n    Condition: C")
            + "Conditions: { C: !Equals [!Ref AWS::Region, eu-west-1] }\n";
    var stack = read(parent, beside(Map.of("child.yaml", CHILD)));
    assertThat(
            stack.nested().getFirst().find("It").orElseThrow().condition().orElseThrow().reason())
        .isEqualTo("condition C: AWS::Region is not known; give --region");
    var elsewhere =
        new Inputs(
            Map.of(),
            java.util.Optional.of("us-east-1"),
            Map.of(),
            beside(Map.of("child.yaml", CHILD)).files());
    assertThat(read(parent, elsewhere).nested()).isEmpty();
  }

  @Test
  void manyLevelsAreReadAndTooManyAreAProblem() {
    var files = new HashMap<String, String>();
    for (int i = 0; i < 40; i++) {
      files.put("s" + i + ".yaml", stack("s" + (i + 1) + ".yaml"));
    }
    var stack = read(stack("s0.yaml"), beside(files));
    int levels = 0;
    while (!stack.nested().isEmpty()) {
      stack = stack.nested().getFirst();
      levels++;
    }
    assertThat(levels).isEqualTo(15);
    assertThat(stack.name()).startsWith("Child/Child/Child");
    assertThat(problems(stack)).isEqualTo(List.of("stacks are nested too deeply to be read"));
  }

  @Test
  void stacksThatFanOutEndSoon() {
    var files = new HashMap<String, String>();
    for (int i = 0; i < 15; i++) {
      files.put(
          "s" + i + ".yaml",
          stack("s" + (i + 1) + ".yaml").repeat(1)
              + stack("s" + (i + 1) + ".yaml")
                  .substring("Resources:\n".length())
                  .replace("Child", "Other"));
    }
    var stack = read(stack("s0.yaml"), beside(files));
    assertThat(count(stack)).isLessThan(3000);
  }

  private static int count(dev.faregate.format.Stack stack) {
    return 1 + stack.nested().stream().mapToInt(NestedStacksTest::count).sum();
  }

  private static String stack(String template) {
    return "Resources:\n"
        + "  Child:\n"
        + "    Type: AWS::CloudFormation::Stack\n"
        + "    Properties: { TemplateURL: "
        + template
        + " }\n";
  }
}
