package dev.faregate.format.cloudformation;

import static dev.faregate.format.cloudformation.Templates.beside;
import static dev.faregate.format.cloudformation.Templates.problems;
import static dev.faregate.format.cloudformation.Templates.property;
import static dev.faregate.format.cloudformation.Templates.read;
import static dev.faregate.format.cloudformation.Templates.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import dev.faregate.fuzz.Intrinsics;
import dev.faregate.source.Node;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Templates written to break whoever reads them.
@Timeout(120)
class HostileTest {
  private static final String TOO_MUCH =
      "unfolds to more than faregate evaluates; the rest is unknown";

  @Test
  void substitutionsThatDoubleAreCutOff() {
    var text = new StringBuilder("x".repeat(100));
    var value = "'" + text + "'";
    for (int i = 0; i < 40; i++) {
      value = "!Sub ['${a}${a}', {a: " + value + "}]";
    }
    assertThat(value(value)).isEqualTo("<longer than a template can be>");
  }

  @Test
  void manyLongTextsAreCutOff() {
    var part = "!Join ['', !Split [',', '" + ",x".repeat(20_000) + "']]";
    var properties = new StringBuilder("Resources:\n  It:\n    Type: X::Y::Z\n    Properties:\n");
    for (int i = 0; i < 200; i++) {
      properties.append("      P").append(i).append(": ").append(part).append('\n');
    }
    assertThat(problems(read(properties.toString()))).containsExactly(TOO_MUCH);
  }

  @Test
  void loopsInLoopsAreCutOff() {
    var items = "[a,b,c,d,e,f,g,h,i,j]";
    var body = "{\"R${L1}${L2}${L3}${L4}${L5}${L6}${L7}\": {Type: X::Y::Z}}";
    for (int i = 7; i >= 1; i--) {
      body = "{\"Fn::ForEach::Loop" + i + "\": [L" + i + ", " + items + ", " + body + "]}";
    }
    var stack = read("Resources: " + body + "\n");
    assertThat(problems(stack)).startsWith(TOO_MUCH);
    assertThat(stack.declarations().size()).isLessThan(1_000_000);
  }

  @Test
  void itemsThatGrowAreCutOff() {
    var body = "\"" + "${A}".repeat(1000) + "\"";
    for (int i = 0; i < 5; i++) {
      body =
          "{\"Fn::ForEach::L"
              + i
              + "\": [A, [\""
              + "${A}".repeat(1000)
              + "\"], {k: "
              + body
              + "}]}";
    }
    var stack = read("Resources: {It: {Type: X::Y::Z, Properties: " + body + "}}\n");
    assertThat(stack.declarations()).hasSize(1);
    assertThat(problems(stack)).containsExactly(TOO_MUCH);
  }

  @Test
  void deepNestingIsUnknownNotAnOverflow() {
    Node value = Nodes.text("x");
    for (int i = 0; i < 5000; i++) {
      value =
          i % 2 == 0 ? Nodes.list(value) : Nodes.call("Select", Nodes.list(Nodes.text("0"), value));
    }
    var stack = evaluate(value);
    assertThat(problems(stack)).contains("nested too deeply to be evaluated");
  }

  @Test
  void aThousandWrongReferencesAreListedInTime() {
    var text = new StringBuilder("Resources:\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("  Resource")
          .append(i)
          .append(": { Type: X::Y::Z, Properties: { A: !Ref Resourse")
          .append(i)
          .append(" } }\n");
    }
    assertThat(read(text.toString()).problems()).hasSize(1000);
  }

  @Test
  void aTemplateOfAMegabyteIsEvaluatedInFarLessThanASecond() {
    var text = new StringBuilder("Parameters: { P: { Type: String, Default: x } }\nResources:\n");
    for (int i = 0; i < 8_000; i++) {
      text.append("  Resource")
          .append(i)
          .append(": { Type: X::Y::Z, Properties: { A: !Sub '${P}-${Resource")
          .append(i)
          .append("}', B: !Join ['-', [a, !Ref P, c]], C: 3 } }\n");
    }
    var source = Templates.source("template.yaml", text.toString());
    var start = System.nanoTime();
    var stack = new CloudFormation().read(source, source.documents().getFirst(), Inputs.NONE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(stack.declarations()).hasSize(8_000);
    assertThat(stack.problems()).isEmpty();
  }

  @Test
  void filesThatIncludeEachOtherWithoutEndAreCutOff() {
    var files = new HashMap<String, String>();
    for (int i = 0; i < 300; i++) {
      files.put("f" + i, include("f" + (i + 1)));
    }
    var stack =
        read(
            "Resources: { It: { Type: X::Y::Z, Properties: " + include("f0") + " } }\n",
            beside(files));
    assertThat(problems(stack))
        .containsAnyOf(
            "the Properties of It are not known: more files are included than faregate opens",
            "nested too deeply to be evaluated");
  }

  @Test
  void everySectionMayBeAnything() {
    var sections =
        List.of(
            "Parameters",
            "Mappings",
            "Conditions",
            "Transform",
            "Resources",
            "Outputs",
            "Metadata");
    var anything =
        List.of(
            "x",
            "[]",
            "{}",
            "~",
            "[[]]",
            "{a: b}",
            "{a: {b: c}}",
            "{a: !Ref a}",
            "!Ref a",
            "!If [a]",
            "{Fn::Transform: x}",
            "{Fn::ForEach::A: x}",
            "{Ref: Ref}",
            "[{Name: AWS::Include}]",
            "{Name: AWS::Include, Parameters: {Location: [x]}}",
            "{Fn::Transform: [{Name: {Ref: x}}]}");
    for (var section : sections) {
      for (var value : anything) {
        var rest =
            "Resources".equals(section)
                ? ""
                : "Resources: { It: { Type: X::Y::Z, Condition: a } }\n";
        assertThat(read(section + ": " + value + "\n" + rest).source()).isNotNull();
      }
    }
  }

  @Test
  void everyArgumentMayBeAnything() {
    var anything =
        List.of(
            "~",
            "''",
            "x",
            "-1",
            "[]",
            "{}",
            "[[], {}]",
            "[x, x]",
            "[x, x, x]",
            "[0, !Ref It]",
            "['', '']",
            "[!GetAZs '', !GetAZs '']",
            "['${a}${', {}]",
            "'${}${.}${a.}${!}${'",
            "[0, []]",
            "[99999999999, [x]]",
            "[1.2.3.4/33, 1, 1]",
            "[1.2.3.4/0, 999999999, 1]",
            "{a: !Ref It}");
    for (var function : Intrinsics.NAMES) {
      for (var value : anything) {
        assertThat(value("!" + function + " " + value)).doesNotContain("<call of");
        assertThat(value("{\"Fn::" + function + "\": " + value + "}")).doesNotContain("<call of");
      }
    }
  }

  private static Stack evaluate(Node value) {
    var properties = Nodes.map("Value", value);
    var resource = Nodes.map("Type", Nodes.text("X::Y::Z"), "Properties", properties);
    var template = Nodes.map("Resources", Nodes.map("It", resource));
    var stack = new CloudFormation().read(Templates.source("x", "a"), template, Inputs.NONE);
    assertThat(property(stack, "Value")).isNotNull();
    return stack;
  }

  private static String include(String file) {
    return "{Fn::Transform: {Name: AWS::Include, Parameters: {Location: " + file + "}}}";
  }
}
