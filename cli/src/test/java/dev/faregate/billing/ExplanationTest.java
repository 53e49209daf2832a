package dev.faregate.billing;

import static dev.faregate.billing.Bills.dial;
import static dev.faregate.billing.Bills.duration;
import static dev.faregate.billing.Bills.unset;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Formula.Constant;
import dev.faregate.billing.Formula.Dial;
import dev.faregate.usage.Basis;
import dev.faregate.usage.Setting;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void aFormulaReadsAsOneWouldWorkItOutByHand() {
    assertThat(Explanation.of(duration(dial("requests", "requests", 3_000_000), 120, 1536)))
        .isEqualTo("3000000 requests × 120 ms ÷ 1000 × 1536 MB ÷ 1024");
  }

  @Test
  void aDialThatNobodySetGoesByItsName() {
    assertThat(Explanation.of(duration(unset("requests"), 120, 1536)))
        .isEqualTo("requests × 120 ms ÷ 1000 × 1536 MB ÷ 1024");
  }

  @Test
  void whatIsIncludedIsTakenOffInParentheses() {
    var storage = dial("storage", "MB", 2048).beyond(512);
    assertThat(Explanation.of(dial("run", "s", 9).times(storage)))
        .isEqualTo("9 s × (2048 MB − 512)");
    assertThat(Explanation.of(storage.per(1024))).isEqualTo("(2048 MB − 512) ÷ 1024");
    assertThat(Explanation.of(dial("run", "s", 9).times(unset("storage").beyond(512))))
        .isEqualTo("9 s × (storage − 512)");
  }

  @Test
  void secondsAreToldAsTheHoursTheyAreAskedForIn() {
    var tasks = dial("tasks", "tasks", 5);
    var month = dial("hours", "s", 730 * 3600);
    assertThat(
            Explanation.of(tasks.times(month).per(3600).times(dial("memory", "MB", 2048)).per(9)))
        .isEqualTo("5 tasks × 730 h × 2048 MB ÷ 9");
    assertThat(Explanation.of(month.per(3600))).isEqualTo("730 h");
    assertThat(Explanation.of(dial("hours", "s", 27_000).roundedUp(300).times(tasks)))
        .as("where seconds are charged")
        .isEqualTo("(⌈7.5 h × 3600⌉ to 300) × 5 tasks");
    assertThat(Explanation.of(dial("hours", "s", 100).per(3600))).isEqualTo("100 s ÷ 3600");
    assertThat(Explanation.of(unset("hours").per(3600))).isEqualTo("hours ÷ 3600");
  }

  @Test
  void lessThanWhatIsIncludedDoesNotReadAsANegativeAmount() {
    assertThat(Explanation.of(dial("run", "s", 9).times(dial("storage", "GB", 20).beyond(30))))
        .isEqualTo("9 s × max(0, 20 GB − 30)");
  }

  @Test
  void aFloorIsNamed() {
    assertThat(Explanation.of(new Formula.AtLeast(dial("run", "s", 9), 60)))
        .isEqualTo("max(60, 9 s)");
  }

  @Test
  void roundingUpNamesItsStep() {
    assertThat(Explanation.of(dial("payload", "KB", 100).roundedUp(64)))
        .isEqualTo("⌈100 KB⌉ to 64");
    assertThat(Explanation.of(dial("n", "", 3).times(dial("payload", "KB", 100).roundedUp(64))))
        .isEqualTo("3 × (⌈100 KB⌉ to 64)");
    assertThat(Explanation.of(dial("requests", "requests", 7).roundedUp(1)))
        .isEqualTo("7 requests");
  }

  @Test
  void sumsInProductsStandInParentheses() {
    var sum = dial("duration", "ms", 120).plus(dial("init", "ms", 400));
    assertThat(Explanation.of(dial("requests", "requests", 5).times(sum)))
        .isEqualTo("5 requests × (120 ms + 400 ms)");
    assertThat(Explanation.of(sum.per(1000))).isEqualTo("(120 ms + 400 ms) ÷ 1000");
  }

  @Test
  void millionthsReadAsDecimals() {
    var share = new Dial("A", "cold-starts", "", 6, Setting.exact(10_000, "a test"));
    assertThat(Explanation.of(share.times(Formula.of(3)))).isEqualTo("0.01 × 3");
  }

  @Test
  void constantsReadAsDecimalsWhereTheyAreSome() {
    assertThat(Explanation.of(new Constant(15, 100).times(Formula.of(2)))).isEqualTo("0.15 × 2");
    assertThat(Explanation.of(Formula.of(2).times(new Constant(1, 3)))).isEqualTo("2 × (1 ÷ 3)");
  }

  @Test
  void eachScenarioReadsItsOwnEndOfARange() {
    var range =
        new Dial("A", "requests", "requests", 0, new Setting(1, 3, 10, Basis.EXACT, "a test"));
    assertThat(Explanation.of(range, Scenario.LOW)).isEqualTo("1 requests");
    assertThat(Explanation.of(range, Scenario.HIGH)).isEqualTo("10 requests");
  }
}
