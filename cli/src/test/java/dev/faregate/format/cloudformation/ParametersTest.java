package dev.faregate.format.cloudformation;

import static dev.faregate.format.cloudformation.Templates.given;
import static dev.faregate.format.cloudformation.Templates.problems;
import static dev.faregate.format.cloudformation.Templates.property;
import static dev.faregate.format.cloudformation.Templates.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Inputs;
import dev.faregate.format.Properties;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final String RESOURCE =
      """
      Resources:
        It:
          Type: My::Own::Thing
          Properties:
            Value: !Ref P
      """;

  @Test
  void aValueKnowsWhereItIsWrittenAndWhereItTakesEffect() {
    var stack = read("Parameters:\n  P: { Type: Number, Default: 512 }\n" + RESOURCE);
    var origin = origin(stack.find("It").orElseThrow().properties());
    assertThat(origin.what()).isEqualTo("parameter P, default");
    assertThat(origin.at().orElseThrow().line()).isEqualTo(2);
    assertThat(origin.at().orElseThrow().column()).isEqualTo(31);
    assertThat(origin.use().orElseThrow().line()).isEqualTo(7);
    assertThat(origin.via()).hasSize(1);
  }

  @Test
  void aGivenValueKnowsTheOptionAndWhereItTakesEffect() {
    var stack = read("Parameters:\n  P: { Type: Number }\n" + RESOURCE, given("P", "256"));
    var origin = origin(stack.find("It").orElseThrow().properties());
    assertThat(origin.what()).isEqualTo("option --parameter");
    assertThat(origin.at()).isEmpty();
    assertThat(origin.use().orElseThrow().line()).isEqualTo(7);
  }

  @Test
  void aSubstitutionOfNothingButAParameterKeepsItsPlace() {
    var template = RESOURCE.replace("!Ref P", "!Sub '${P}'");
    var stack = read("Parameters:\n  P: { Type: Number, Default: 512 }\n" + template);
    var origin = origin(stack.find("It").orElseThrow().properties());
    assertThat(origin.what()).isEqualTo("parameter P, default");
    assertThat(origin.use().orElseThrow().line()).isEqualTo(7);
  }

  @Test
  void aParameterInTheParameterStoreIsUnknown() {
    var type = "AWS::SSM::Parameter::Value<String>";
    var text = "Parameters:\n  P: { Type: " + type + ", Default: /memory }\n" + RESOURCE;
    assertThat(property(read(text), "Value"))
        .isEqualTo("<SSM parameter /memory is read at deployment>");
  }

  @Test
  void trueWithoutQuotesIsTheTextTrue() {
    assertThat(
            property(
                read("Parameters:\n  P: { Type: String, Default: True }\n" + RESOURCE), "Value"))
        .isEqualTo("true");
    assertThat(
            property(
                read("Parameters:\n  P: { Type: String, Default: 'True' }\n" + RESOURCE), "Value"))
        .isEqualTo("True");
  }

  @Test
  void anEmptyDefaultIsAValue() {
    var stack = read("Parameters:\n  P: { Type: String, Default: '' }\n" + RESOURCE);
    assertThat(property(stack, "Value")).isEmpty();
    assertThat(problems(stack)).isEmpty();
  }

  @Test
  void aValueThatTheTemplateDoesNotAllowIsAProblem() {
    assertProblem(
        "Type: String, AllowedValues: [dev, prod]",
        "stage",
        "parameter P is stage; AllowedValues are dev, prod");
    assertProblem("Type: Number, MinValue: 128", "64", "parameter P is 64; MinValue is 128");
    assertProblem("Type: Number, MaxValue: 128.5", "129", "parameter P is 129; MaxValue is 128.5");
    assertProblem("Type: Number", "lots", "parameter P is lots, which is no number");
    assertProblem(
        "Type: String, MaxLength: 2", "abc", "parameter P is abc; MaxLength is 2 characters");
    assertProblem("Type: List<Number>, MaxValue: 5", "1,6", "parameter P is 6; MaxValue is 5");
    assertProblem("Type: Strng", "x", "Strng is no parameter type; did you mean String?");
    assertProblem("Default: x", "x", "parameter P has no Type");
  }

  @Test
  void aValueThatTheTemplateAllowsIsNone() {
    for (var allowed :
        new String[] {"Type: String, AllowedValues: [True]", "Type: String, MinLength: 4"}) {
      var stack = read("Parameters:\n  P: { " + allowed + " }\n" + RESOURCE, given("P", "true"));
      assertThat(problems(stack)).isEmpty();
    }
  }

  @Test
  void anOptionForAParameterThatIsNotDeclaredIsAProblem() {
    var stack =
        read("Parameters:\n  P: { Type: String, Default: x }\n" + RESOURCE, given("p", "y"));
    assertThat(problems(stack)).containsExactly("no parameter p in this template; did you mean P?");
  }

  @Test
  void aParameterFileMayServeSeveralTemplates() {
    var file = Templates.source("parameters.yaml", "Other: x\n");
    var value = Properties.node((dev.faregate.source.Mapping) file.documents().getFirst(), "Other");
    var inputs = Inputs.NONE.withParameters(Map.of("Other", value.orElseThrow()));
    var stack = read("Parameters:\n  P: { Type: String, Default: x }\n" + RESOURCE, inputs);
    assertThat(problems(stack)).isEmpty();
  }

  @Test
  void aListGivenAsAListIsTakenAsOne() {
    var items = new Node.Sequence(java.util.List.of(text("a"), text("b")), Origin.of("file"));
    var inputs = Inputs.NONE.withParameters(Map.of("P", items));
    var list = "Parameters:\n  P: { Type: CommaDelimitedList }\n" + RESOURCE;
    assertThat(property(read(list, inputs), "Value")).isEqualTo("[a, b]");
    var text = "Parameters:\n  P: { Type: String }\n" + RESOURCE;
    assertThat(property(read(text, inputs), "Value")).isEqualTo("a,b");
  }

  private static Scalar text(String text) {
    return new Scalar(text, true, Origin.of("file"));
  }

  private static void assertProblem(String declared, String value, String message) {
    var stack = read("Parameters:\n  P: { " + declared + " }\n" + RESOURCE, given("P", value));
    assertThat(problems(stack)).containsExactly(message);
  }

  private static Origin origin(dev.faregate.source.Mapping properties) {
    return properties.get("Value").orElseThrow().origin();
  }
}
