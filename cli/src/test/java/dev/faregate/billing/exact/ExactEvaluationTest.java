package dev.faregate.billing.exact;

import static dev.faregate.billing.Bills.dial;
import static dev.faregate.billing.Bills.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faregate.billing.Formula;
import dev.faregate.billing.Ratio;
import dev.faregate.billing.Scenario;
import org.junit.jupiter.api.Test;

class ExactEvaluationTest {
  @Test
  void aValueRestsOnTheDialsOfBothSides() {
    var requests = dial("requests", "requests", 3);
    var size = dial("size", "megabytes", 5);

    var read = ExactEvaluation.read(new Formula.Sum(requests, size), Scenario.TYPICAL);

    assertThat(read.value()).contains(Ratio.of(8));
    assertThat(read.dials()).containsExactly(requests, size);
  }

  @Test
  void aConstantAddsNoDial() {
    var requests = dial("requests", "requests", 3);

    var right = new Formula.Product(Formula.of(2), requests);
    var left = new Formula.Product(requests, Formula.of(2));

    assertThat(ExactEvaluation.read(right, Scenario.TYPICAL).dials()).containsExactly(requests);
    assertThat(ExactEvaluation.read(left, Scenario.TYPICAL).dials()).containsExactly(requests);
  }

  @Test
  void whatDependsOnAnUnsetDialHasNoValue() {
    assertThatThrownBy(() -> ExactEvaluation.of(unset("requests"), Scenario.TYPICAL))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not set");
  }
}
