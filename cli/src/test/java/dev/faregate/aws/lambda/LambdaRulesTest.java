package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.rule.Rule;
import dev.faregate.rule.RuleBook;
import org.junit.jupiter.api.Test;

/// What the pages cannot show: what a rule lists as not checked, and what it offers instead.
class LambdaRulesTest {

  @Test
  void aSizeThatIsDecidedAtDeploymentIsListedAsNotChecked() {
    assertThat(
            notChecked(
                new LambdaMemoryOutOfRange(),
                """
                Parameters: { Memory: { Type: Number } }
                Resources:
                  Worker: { Type: AWS::Lambda::Function, Properties: { MemorySize: !Ref Memory } }
                """))
        .isEqualTo(1);
  }

  @Test
  void whereNobodyKnowsTheCapacityProviderOnlyWhatBothAcceptIsSettled() {
    var template =
        """
        Parameters: { Provider: { Type: String } }
        Conditions: { Managed: !Not [!Equals [!Ref Provider, ""]] }
        Resources:
          Worker:
            Type: AWS::Lambda::Function
            Properties:
              MemorySize: %d
              CapacityProviderConfig:
                !If [Managed, { CapacityProviderArn: !Ref Provider }, !Ref AWS::NoValue]
        """;
    assertThat(notChecked(new LambdaMemoryOutOfRange(), template.formatted(512))).isEqualTo(1);
    assertThat(notChecked(new LambdaMemoryOutOfRange(), template.formatted(4096))).isZero();
    assertThat(book(new LambdaMemoryOutOfRange()).findings(template.formatted(64))).hasSize(1);
  }

  @Test
  void anEnvironmentWithAnUnknownValueIsListedAsNotChecked() {
    assertThat(
            notChecked(
                new LambdaEnvironmentTooLarge(),
                """
                Resources:
                  Worker:
                    Type: AWS::Lambda::Function
                    Properties:
                      Environment: { Variables: { TABLE: !ImportValue Orders } }
                """))
        .isEqualTo(1);
  }

  @Test
  void aSizeBeyondTheRangeIsOfferedTheNearestBound() {
    var findings =
        book(new LambdaMemoryOutOfRange())
            .findings(
                """
                Parameters: { Memory: { Type: Number, Default: 20000 } }
                Resources:
                  Low: { Type: AWS::Lambda::Function, Properties: { MemorySize: 64 } }
                  High: { Type: AWS::Lambda::Function, Properties: { MemorySize: !Ref Memory } }
                """);
    var low = findings.getFirst().fixes().getFirst();
    assertThat(low.says()).isEqualTo("128 MB");
    assertThat(low.edits().getFirst().text()).isEqualTo("128");
    var high = findings.getLast().fixes().getFirst();
    assertThat(high.says()).isEqualTo("10240 MB");
    assertThat(high.edits()).as("a parameter may serve others too").isEmpty();
  }

  @Test
  void variablesThatAreLeftOutTakeNoRoom() {
    assertThat(
            book(new LambdaEnvironmentTooLarge())
                .findings(
                    """
                    Conditions: { Verbose: !Equals [a, b] }
                    Resources:
                      Worker:
                        Type: AWS::Lambda::Function
                        Properties:
                          Environment:
                            Variables:
                              HELP: !If [Verbose, "%s", !Ref AWS::NoValue]
                    """
                        .formatted("X".repeat(5000))))
        .isEmpty();
  }

  private static int notChecked(Rule<?> rule, String template) {
    return book(rule).notChecked(template);
  }

  private static RuleBook book(Rule<?> rule) {
    return new RuleBook(new Lambda(), rule, Catalog.bundled());
  }
}
