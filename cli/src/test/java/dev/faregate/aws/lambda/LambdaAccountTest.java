package dev.faregate.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Inputs;
import dev.faregate.rule.Checks;
import dev.faregate.rule.Finding;
import dev.faregate.rule.Rule;
import dev.faregate.rule.Severity;
import dev.faregate.rule.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What depends on the account and on the day, neither of which a template says.
class LambdaAccountTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void whatFunctionsReserveIsAddedUpOverAllDescriptors() {
    assertThat(reserving(CATALOG, 500, 400)).isEmpty();
    assertThat(reserving(CATALOG, 500, 401))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void aQuotaThatSomebodySaysMakesItAnError() {
    var own = CATALOG.with(Map.of("lambda.concurrency", 2000L));
    assertThat(reserving(own, 1000, 900)).isEmpty();
    assertThat(reserving(own, 1000, 901))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
  }

  @Test
  void regionsHaveQuotasOfTheirOwn() {
    var stacks = new ArrayList<>(Templates.read(reserving(500)));
    stacks.replaceAll(stack -> stack.in("eu-west-1"));
    Templates.read(reserving(500)).forEach(stack -> stacks.add(stack.in("us-east-1")));
    var checks = new Checks(CATALOG);
    var rule = List.<Rule<?>>of(new LambdaReservedConcurrencyTooHigh());
    checks.run(rule, new Lambda().judged(stacks, Inputs.NONE, CATALOG));
    assertThat(checks.findings()).isEmpty();
  }

  @Test
  void aRuntimeIsJudgedOnItsDay() {
    assertThat(runtime("2026-04-29")).isEmpty();
    assertThat(runtime("2026-04-30")).containsExactly("lambda-runtime-deprecated");
    assertThat(runtime("2027-02-01")).containsExactly("lambda-runtime-create-blocked");
    assertThat(runtime("2027-03-03")).containsExactly("lambda-runtime-retired");
  }

  private static List<String> runtime(String day) {
    var catalog = CATALOG.today(LocalDate.parse(day));
    var template =
        "Resources: { F: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs20.x } } }\n";
    var checks = new Checks(catalog);
    checks.run(
        List.of(
            new LambdaRuntimeDeprecated(),
            new LambdaRuntimeCreateBlocked(),
            new LambdaRuntimeRetired()),
        new Lambda().read(Templates.read(template), Inputs.NONE, catalog));
    return checks.findings().stream().map(Finding::rule).toList();
  }

  private static List<Finding> reserving(Catalog catalog, int one, int other) {
    var stacks = new ArrayList<>(Templates.read(reserving(one)));
    stacks.addAll(Templates.read(reserving(other)));
    var checks = new Checks(catalog);
    checks.run(
        List.of(new LambdaReservedConcurrencyTooHigh()),
        new Lambda().judged(stacks, Inputs.NONE, catalog));
    return checks.findings();
  }

  private static String reserving(int executions) {
    return """
    Resources:
      F:
        Type: AWS::Lambda::Function
        Properties: { ReservedConcurrentExecutions: %d }
    """
        .formatted(executions);
  }
}
