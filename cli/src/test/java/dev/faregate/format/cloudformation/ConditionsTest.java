package dev.faregate.format.cloudformation;

import static dev.faregate.format.cloudformation.Templates.given;
import static dev.faregate.format.cloudformation.Templates.problems;
import static dev.faregate.format.cloudformation.Templates.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private static final String PARAMETERS = "Parameters:\n  U: { Type: String }\n";

  /// `U` is unknown.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          !Equals [a, a]                                        | there
          !Equals [a, b]                                        | gone
          !Equals [1, "1"]                                      | there
          !Equals [true, "true"]                                | there
          !Equals [!Ref U, a]                                   | undecided
          !Equals [!Sub "a-${U}", b]                            | gone
          !Equals [!Sub "a-${U}", a-b]                          | undecided
          !Equals [!Sub "${U}-a-${U}-b", x-a-b]                 | gone
          !Not [!Equals [a, b]]                                 | there
          !And [!Equals [a, a], !Equals [!Ref U, a]]            | undecided
          !And [!Equals [!Ref U, a], !Equals [a, b]]            | gone
          !Or [!Equals [!Ref U, a], !Equals [a, a]]             | there
          !Or [!Equals [!Ref U, a], !Equals [a, b]]             | undecided
          {"Fn::Or": [{"Condition": "False"}, {"Condition": "True"}]} | there
          {"Condition": "False"}                                | gone
          !Condition True                                       | there
          !Not [!Condition Self]                                | undecided
          """)
  void aResourceIsThereUnlessItsConditionIsFalse(String condition, String expected) {
    assertThat(fate(stack(condition, Inputs.NONE))).isEqualTo(expected);
  }

  @Test
  void anUndecidedConditionSaysWhy() {
    var it = stack("!Equals [!Ref U, a]", Inputs.NONE).find("It").orElseThrow();
    assertThat(it.condition().orElseThrow().reason())
        .isEqualTo("condition C: parameter U has no default; give --parameter U=…");
  }

  @Test
  void moreParametersDecideIt() {
    assertThat(fate(stack("!Equals [!Ref U, a]", given("U", "a")))).isEqualTo("there");
    assertThat(fate(stack("!Equals [!Ref U, a]", given("U", "b")))).isEqualTo("gone");
  }

  @Test
  void aConditionThatLeadsBackToItselfIsAProblemAndUndecided() {
    var stack = stack("!Not [!Condition D]", Inputs.NONE, "D: !Not [!Condition C]");
    assertThat(fate(stack)).isEqualTo("undecided");
    assertThat(problems(stack)).contains("condition C leads back to itself");
  }

  @Test
  void whatOthersDecideIsDecidedInSpiteOfALoop() {
    var stack = stack("!Or [!Condition C, !Condition True]", Inputs.NONE);
    assertThat(problems(stack)).contains("condition C leads back to itself");
  }

  @Test
  void aConditionThatIsNotDeclaredIsAProblem() {
    var stack = read("Resources:\n  It: { Type: My::Own::Thing, Condition: Prod }\n");
    assertThat(fate(stack)).isEqualTo("undecided");
    assertThat(problems(stack))
        .containsExactly("condition Prod, which this template does not declare");
  }

  @Test
  void aChainOfConditionsIsEvaluatedOncePerLinkHoweverLong() {
    assertThat(steps(2000)).isLessThan(3 * steps(1000));
    assertThat(fate(read(chain(20_000)))).isEqualTo("there");
  }

  private static long steps(int length) {
    var source = Templates.source("template.yaml", chain(length));
    var nesting = Nesting.outermost("template.yaml", Dialect.NONE);
    var document = (dev.faregate.source.Mapping) source.documents().getFirst();
    new Template(source, document, Inputs.NONE, nesting).stack(Inputs.NONE);
    return nesting.work().steps();
  }

  /// Each condition names the two before it, so that without a memory the work would double.
  private static String chain(int length) {
    var text = new StringBuilder("Conditions:\n  C0: !Equals [a, a]\n  C1: !Equals [a, a]\n");
    for (int i = length; i >= 2; i--) {
      text.append("  C").append(i).append(": !And [!Condition C").append(i - 1);
      text.append(", !Condition C").append(i - 2).append("]\n");
    }
    text.append("Resources:\n  It: { Type: My::Own::Thing, Condition: C").append(length);
    return text.append(" }\n").toString();
  }

  private static Stack stack(String condition, Inputs inputs, String... more) {
    return read(
        PARAMETERS
            + "Conditions:\n  \"True\": !Equals [a, a]\n  \"False\": !Equals [a, b]\n"
            + "  Self: !Condition Self\n  C: "
            + condition
            + "\n"
            + (more.length > 0 ? "  " + more[0] + "\n" : "")
            + "Resources:\n  It: { Type: My::Own::Thing, Condition: C }\n",
        inputs);
  }

  private static String fate(Stack stack) {
    var it = stack.find("It");
    return it.isEmpty() ? "gone" : it.get().condition().isEmpty() ? "there" : "undecided";
  }
}
