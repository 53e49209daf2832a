package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A gate on a repository, with real git.
class GateTest extends GatedRepository {
  /// 600,000 GB-s more at $0.0000166667.
  @Test
  void doubledMemoryIsOverBudgetAndRevertingItIsNot() throws IOException {
    assertThat(run("gate", "--base", "main").status()).isZero();
    repository.git("switch", "--quiet", "-c", "feature");
    memory("2048");
    repository.commit("double the memory");
    var over = run("gate", "--base", "main");
    assertThat(over.status()).isEqualTo(3);
    assertThat(over.out())
        .startsWith("FAIL  over budget: this change, media")
        .contains("this change (platform)")
        .contains("+$10.00 against main, where it is $10.60 and may rise by", "$5.30 (50%)")
        .contains("Thumbnailer +$10.00")
        .contains("memory 1024 → 2048 MB")
        .contains("$10.60 → $20.60");
    repository.git("revert", "--no-edit", "HEAD");
    assertThat(run("gate", "--base", "main").status()).isZero();
  }

  /// 180,000 GB-s more at $0.0000166667.
  @Test
  void aRiseThatDoesNotCountIsWithin() throws IOException {
    var settings = SETTINGS.replace("increase: 50%", "increase: 29%");
    repository.write("faregate.yaml", settings).commit("stricter");
    memory("1332");
    assertThat(run("gate", "--base", "main").out())
        .contains("within   this change", "may rise by\n", "less than $5.00");
    repository.write("faregate.yaml", settings.replace("at-least: 5", "at-least: 3"));
    assertThat(run("gate", "--base", "main").out())
        .contains("near     this change", "may rise by", "$3.07 (29%)");
  }

  @Test
  void aBaseThatIsNotKnownIsSaid() throws IOException {
    var settings = SETTINGS.replace("{ requests: 3M, duration: 200ms }", "{ duration: 200ms }");
    repository.write("faregate.yaml", settings).commit("no requests");
    assertThat(run("gate", "--base", "main").out().replaceAll("\\s+", " "))
        .contains("at least +$0.00 against main, where it is at least $0.00; unknown: Thumb")
        .doesNotContain("any increase");
    repository.write("faregate.yaml", SETTINGS.replace("requests: 3M", "requests: 0"));
    repository.commit("idle");
    assertThat(run("gate", "--base", "main").out().replaceAll("\\s+", " "))
        .contains("no more against main, where it is $0.00 within media")
        .doesNotContain("of nothing is nothing");
  }

  @Test
  void aBrokenTemplateFailsWhateverTheBudget() throws IOException {
    memory("96");
    var printed = run("gate", "--base", "main");
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.out()).startsWith("FAIL  1 error").contains("memory is 96 MB");
    memory("20480");
    assertThat(run("gate", "--base", "main").status()).as("an error before a budget").isEqualTo(1);
  }

  @Test
  void aSlipInTheSettingsIsNamedWithItsLine() throws IOException {
    repository.write("faregate.yaml", SETTINGS.replace("increase", "incraese"));
    var printed = run("gate", "--base", "main");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err())
        .isEqualTo(
            "faregate: faregate.yaml:7:43: there is no setting incraese; did you mean increase?\n");
  }

  @Test
  void theReportIsWrittenBeforeTheGateFails() throws IOException {
    memory("2048");
    var printed = run("gate", "--base", "main", "--output", "json=report.json");
    assertThat(printed.status()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("report.json")))
        .contains("\"state\": \"over\"", "\"difference\": \"10.00002\"", "\"exitStatus\": 3");
  }

  @Test
  void aReportThatWasSavedIsABaseToo() throws IOException {
    run("price", "--output", "json=saved.json");
    assertThat(run("gate", "template.yaml", "--base", "saved.json").out())
        .contains("within   this change", "No change against saved.json");
    memory("2048");
    var printed = run("gate", "template.yaml", "--base", "saved.json");
    assertThat(printed.status()).isEqualTo(3);
    assertThat(printed.out()).contains("+$10.00 against saved.json");
  }

  @Test
  void anAverageMonthIsSaidToHaveNoBillingPeriod() {
    var says = "focus: 730h is no month of the calendar, so periods are empty; add --month 2026-12";
    assertThat(run("price", "--output", "focus").err()).contains(says);
    assertThat(run("price", "--output", "focus", "--month", "2026-12").err()).isEmpty();
    assertThat(run("check", "--output", "focus").err()).isEmpty();
  }

  @Test
  void aReportOfAnotherMonthIsNotCompared() {
    run("price", "--output", "json=saved.json");
    assertThat(run("diff", "saved.json", "template.yaml").status()).isZero();
    var month = run("diff", "saved.json", "template.yaml", "--month", "30d");
    assertThat(month.status()).isEqualTo(2);
    assertThat(month.err())
        .contains("saved.json is of a month of 730h, and this is of 30d", "add --month 730h");
    var free = run("gate", "template.yaml", "--base", "saved.json", "--free-tier", "on");
    assertThat(free.status()).isEqualTo(2);
    assertThat(free.err()).contains("saved.json is without the free tier", "add --free-tier off");
    run("price", "--free-tier", "lambda.requests=5", "--output", "json=left.json");
    var left = run("diff", "left.json", "template.yaml", "--free-tier", "on");
    assertThat(left.status()).isEqualTo(2);
    assertThat(left.err()).contains("another free tier left", "--free-tier lambda.requests=5");
    var same = run("diff", "left.json", "template.yaml", "--free-tier", "lambda.requests=5");
    assertThat(same.status()).isZero();
  }

  @Test
  void whatIsNewIsHeldAgainstNothing() throws IOException {
    repository.git("rm", "--quiet", "--cached", "template.yaml");
    repository.git("commit", "--quiet", "-m", "without a template");
    var printed = run("gate", "--base", "main");
    assertThat(printed.status()).isEqualTo(3);
    assertThat(printed.out().replaceAll("\\s+", " "))
        .contains("50% of nothing is nothing, so an increase is over from $5.00");
  }

  @Test
  void aBaseThatCannotBeReadIsSaid() throws IOException {
    repository.write("template.yaml", "AWSTemplateFormatVersion: [\n").commit("broken");
    memory("1024");
    var printed = run("gate", "--base", "main");
    assertThat(printed.status()).isZero();
    assertThat(printed.out()).contains("main: template.yaml cannot be read");
    assertThat(run("gate", "--base", "main", "--strict").status()).isEqualTo(4);
  }

  @Test
  void aBudgetWithoutABaseIsNotWithin() {
    assertThat(run("gate").out()).contains("unknown  this change", "add --base REF");
    assertThat(run("gate").status()).isZero();
    assertThat(run("gate", "--strict").status()).isEqualTo(4);
  }

  @Test
  void aSubfolderSeesTheSameBase() throws IOException {
    repository.write("deep/er/template.yaml", TEMPLATE.replace("Thumbnailer", "Other"));
    repository.commit("a second");
    var deep = new Terminal(folder.resolve("deep/er"));
    var printed = deep.run("diff", "HEAD");
    assertThat(printed.out()).startsWith("No change against HEAD");
    assertThat(printed.status()).isZero();
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws IOException {
    memory("2048");
    run("gate", "--base", "main");
    run("diff", "main", "HEAD");
    repository.write("template.yaml", "AWSTemplateFormatVersion: [\n").commit("broken");
    run("diff", "main");
    assertThat(leftovers()).isZero();
  }

  private static long leftovers() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(GitCheckout.PREFIX))
          .count();
    }
  }
}
