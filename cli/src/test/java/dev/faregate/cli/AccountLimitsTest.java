package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An account's own quotas.
class AccountLimitsTest {
  @TempDir Path folder;

  @Test
  void aCatalogWithQuotasDiffersInNothingElse() {
    var documented = Catalog.bundled();
    var raised = documented.with(Map.of("lambda.concurrency", 5000L));
    assertThat(raised.range("lambda.concurrency").most()).isEqualTo(5000);
    assertThat(raised.asOf(LocalDate.of(2026, 11, 1)).range("lambda.concurrency").most())
        .isEqualTo(5000);
    assertThat(raised.isRaised("lambda.concurrency")).isTrue();
    assertThat(documented.isRaised("lambda.concurrency")).isFalse();
    assertThat(documented.range("lambda.concurrency").most()).isEqualTo(1000);
    assertThat(raised.limits().stream().filter(limit -> !limit.name().equals("lambda.concurrency")))
        .isEqualTo(
            documented.limits().stream()
                .filter(limit -> !limit.name().equals("lambda.concurrency"))
                .toList());
  }

  @Test
  void everyAdjustableLimitCanBeRaisedAndIsShown() throws IOException {
    for (var limit : Catalog.bundled().limits()) {
      if (limit instanceof Limit.Range range && range.adjustable()) {
        settings("account: { limits: { " + range.name() + ": 123_456_789_000 } }");
        assertThat(new Terminal(folder).run("limits").out()).as(range.name()).contains("yours");
      }
    }
  }

  @Test
  void concurrencyIsOneOfThem() throws IOException {
    settings("account: { concurrency: 3000 }");
    assertThat(new Terminal(folder).run("limits", "lambda").out()).contains("0 to 3000");
  }

  @Test
  void whatIsNoQuotaIsRefusedWithItsPlace() throws IOException {
    refused("account: { limits: { lambda.concurency: 1 } }", "1:22: ", "did you mean lambda.conc");
    refused("account: { limits: { lambda.memory: 20000 } }", "1:22: ", "for nobody");
    refused("account: { limits: { lambda.concurrency: many } }", "1:42: ", "a whole number");
    refused("account: { limits: { lambda.concurrency: -1 } }", "1:42: ", "at least 0");
    refused("account: { limits: all }", "1:20: ", "NAME: NUMBER");
  }

  @Test
  void aMonthOrARegionThatIsNoneSaysWhereItStands() throws IOException {
    refused("month: long", "faregate.yaml:1:8: ", "long");
    refused("region: eu-west-11", "faregate.yaml:1:9: ", "did you mean eu-west-1?");
  }

  private void refused(String settings, String... words) throws IOException {
    settings(settings);
    var printed = new Terminal(folder).run("price", "template.yaml");
    assertThat(printed.err()).startsWith("faregate: faregate.yaml:").contains(words);
    assertThat(printed.status()).isEqualTo(2);
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve("faregate.yaml"), text + "\n");
    Files.writeString(
        folder.resolve("template.yaml"),
        "Resources: { F: { Type: AWS::Lambda::Function, Properties: { MemorySize: 128 } } }\n");
  }
}
