package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people decide not to be told, wherever they write it. "Today" is 2026-11-21.
class SuppressionTest {
  private static final String MEMORY = "lambda-memory-out-of-range";

  @TempDir Path folder;

  @Test
  void aCommentOnTheLineHidesTheFinding() throws IOException {
    template("MemorySize: 64 # faregate:ignore " + MEMORY + " because the quota is raised");
    hidden(check());
  }

  @Test
  void aCommentOnTheLineAboveHidesTheFinding() throws IOException {
    template("# faregate:ignore " + MEMORY + " because of a test", "MemorySize: 64");
    hidden(check());
  }

  @Test
  void aSpaceInTheMarkIsPointedOutAndHidesNothing() throws IOException {
    template("MemorySize: 64 # faregate: ignore " + MEMORY + " because the quota is raised");
    var printed = check();
    assertThat(printed.out()).contains("memory is 64 MB", "without a space in it");
  }

  @Test
  void aBlockOfCommentsSpeaksOfTheLineBelowIt() throws IOException {
    template(
        "# faregate:ignore " + MEMORY + " because of a test",
        "# see the ticket",
        "# faregate:ignore lambda-timeout-out-of-range because of it too",
        "MemorySize: 64");
    var printed = check();
    assertThat(printed.out()).contains("1 finding suppressed", "suppression-unused");
    assertThat(printed.out()).doesNotContain("memory is 64 MB");
  }

  @Test
  void aCommentTwoLinesAboveHidesNothing() throws IOException {
    template("# faregate:ignore " + MEMORY + " because", "Timeout: 3", "MemorySize: 64");
    var printed = check();
    assertThat(printed.out()).contains("memory is 64 MB", "suppression-unused");
    assertThat(printed.status()).isEqualTo(1);
  }

  @Test
  void aCommentAtTheResourceOrWhereTheValueComesFromHidesTheFinding() throws IOException {
    write(
        "template.yaml",
        """
        Parameters:
          # faregate:ignore lambda-memory-out-of-range because the default is never deployed
          Memory: { Type: Number, Default: 64 }
        Resources:
          F: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role: !ImportValue R, MemorySize: !Ref Memory } }
          # faregate:ignore lambda-timeout-out-of-range because of a test
          G:
            Type: AWS::Lambda::Function
            Properties:
              PackageType: Image
              Code: .
              Role: !ImportValue R
              Timeout: 901
        """);
    assertThat(check().out()).contains("2 findings suppressed").doesNotContain("error");
  }

  @Test
  void aFileLevelCommentHidesAllOfItsRule() throws IOException {
    write(
        "template.yaml",
        """
        # faregate:ignore-file lambda-memory-out-of-range because this is a test
        Resources:
          A: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role: !ImportValue R, MemorySize: 64 } }
          B: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role: !ImportValue R, MemorySize: 65, Timeout: 901 } }
        """);
    var printed = check();
    assertThat(printed.out()).contains("2 findings suppressed", "timeout is 901");
    assertThat(printed.out()).doesNotContain("memory is");
  }

  @Test
  void aResourcesMetadataHidesItsFindingsAndNoOthers() throws IOException {
    write(
        "template.json",
        """
        { "Resources": {
          "A": { "Type": "AWS::Lambda::Function",
            "Metadata": { "faregate": { "ignore": [
              { "rule": "lambda-memory-out-of-range", "because": "of a test" } ] } },
            "Properties": { "PackageType": "Image", "Code": ".", "Role": { "Fn::ImportValue": "R" }, "MemorySize": 64 } },
          "B": { "Type": "AWS::Lambda::Function",
            "Properties": { "PackageType": "Image", "Code": ".", "Role": { "Fn::ImportValue": "R" }, "MemorySize": 65 } } } }
        """);
    var printed = run("check", "template.json");
    assertThat(printed.out()).contains("B: memory is 65", "1 finding suppressed");
    assertThat(printed.out()).doesNotContain("memory is 64", "unused");
  }

  @Test
  void settingsHideByWildcardAndFile() throws IOException {
    write(
        "faregate.yaml", "ignore: [{ rule: " + MEMORY + ", resource: F*, because: of a test }]\n");
    template("MemorySize: 64");
    hidden(check());
    write(
        "faregate.yaml",
        "ignore: [{ rule: " + MEMORY + ", file: other.yaml, because: of a test }]\n");
    assertThat(check().status()).isEqualTo(1);
  }

  @Test
  void theLastDayCountsAndTheNextDoesNot() throws IOException {
    template("MemorySize: 64 # faregate:ignore " + MEMORY + " until 2026-11-21 because of a test");
    hidden(check());
    var after = run("check", "template.yaml", "--as-of", "2026-11-22");
    assertThat(after.out()).contains("memory is 64 MB", "ended on 2026-11-21");
    assertThat(after.out()).contains("suppression-expired").doesNotContain("suppressed");
    assertThat(after.status()).isEqualTo(1);
  }

  @Test
  void theDayMayStandInTheReason() throws IOException {
    template("MemorySize: 64 # faregate:ignore " + MEMORY + " because of a test until 2026-11-20.");
    assertThat(check().out()).contains("ended on 2026-11-20");
  }

  @Test
  void aDayThatIsNoneHidesNothing() throws IOException {
    template("MemorySize: 64 # faregate:ignore " + MEMORY + " until 2026-02-30 because of a test");
    assertThat(check().out()).contains("memory is 64 MB", "until 2026-02-30 is no day");
  }

  @Test
  void aSuppressionWithoutAReasonHidesAndIsTold() throws IOException {
    template("MemorySize: 64 # faregate:ignore " + MEMORY);
    var printed = check();
    assertThat(printed.out()).contains("without a reason", "1 finding suppressed");
    assertThat(printed.status()).isZero();
    assertThat(run("check", "template.yaml", "--fail-on", "warning").status()).isEqualTo(1);
  }

  @Test
  void aRuleThatThereIsNotIsToldWithTheOneThatIsMeant() throws IOException {
    template("MemorySize: 64 # faregate:ignore lambda-memory-out-of-rang because of a test");
    assertThat(check().out())
        .contains("memory is 64 MB", "suppression-of-unknown-rule")
        .contains("did you mean")
        .contains(MEMORY + "?");
  }

  @Test
  void anUnusedSuppressionOfSettingsIsToldOnlyWhereAllWasChecked() throws IOException {
    write("faregate.yaml", "ignore: [{ rule: " + MEMORY + ", because: of a test }]\n");
    template("MemorySize: 128");
    assertThat(check().out()).doesNotContain("suppression-unused");
    assertThat(run("check", ".").out()).contains("faregate.yaml:1:10", "suppression-unused");
  }

  @Test
  void whatCouldNotBeJudgedLeavesItsSuppressionAlone() throws IOException {
    write(
        "template.yaml",
        """
        Parameters: { Memory: { Type: Number } }
        Resources:
          F:
            Type: AWS::Lambda::Function
            Properties:
              PackageType: Image
              Code: .
              Role: !ImportValue R
              MemorySize: !Ref Memory # faregate:ignore lambda-memory-out-of-range because of a test
        """);
    assertThat(check().out()).doesNotContain("suppression-unused");
    assertThat(run("check", "template.yaml", "--parameter", "Memory=128").out())
        .contains("suppression-unused");
  }

  @Test
  void whatIsHiddenIsInTheJsonReportWithItsReason() throws IOException {
    template("MemorySize: 64 # faregate:ignore " + MEMORY + " until 2027-01-31 because so");
    var json = run("check", "template.yaml", "--output", "json").out();
    assertThat(json).contains("\"findings\": [],", "\"by\": \"comment\"", "\"because\": \"so\"");
    assertThat(json).contains("\"until\": \"2027-01-31\"", "memory is 64 MB");
  }

  @Test
  void aPriceHidesItTooAndStillPrices() throws IOException {
    template("MemorySize: 64 # faregate:ignore " + MEMORY + " because so");
    assertThat(run("price", "template.yaml").out())
        .contains("1 finding suppressed")
        .doesNotContain("memory is 64");
  }

  @Test
  void aDuplicateKeyCanBeSuppressedButNotAnUnreadableFile() throws IOException {
    template(
        "MemorySize: 128", "MemorySize: 256 # faregate:ignore duplicate-key because of a test");
    assertThat(check().out()).contains("1 finding suppressed");
    write("broken.yaml", "# faregate:ignore-file unreadable because so\nResources: [\n");
    assertThat(run("check", "broken.yaml").status()).isEqualTo(1);
  }

  @Test
  void settingsChangeWhatARuleIsWorth() throws IOException {
    template("MemorySize: 64");
    write("faregate.yaml", "rules: { " + MEMORY + ": warning }\n");
    assertThat(check().out()).contains("warning", "1 warning in 1 file");
    assertThat(check().status()).isZero();
    write("faregate.yaml", "rules: { " + MEMORY + ": off }\n");
    assertThat(check().out()).contains("Nothing wrong").doesNotContain("suppressed");
  }

  @Test
  void settingsThatAreWrongSayWhere() throws IOException {
    template("MemorySize: 64");
    refused("rules: { lambda-memory-out-of-rang: off }\n", "1:10: ", MEMORY + "?");
    refused("rules:\n  " + MEMORY + ": of\n", "2:31: ", "did you mean off?");
    refused("rules: { unreadable: off }\n", "1:10: ", "always an error");
    refused("ignore: [{ rule: lambda-memory, because: x }]\n", "1:10: ", "no rule lambda-memory");
    refused("ignore: [{ rule: " + MEMORY + ", untill: x }]\n", "did you mean until?");
    refused("ignore: [{ rule: " + MEMORY + ", until: soon }]\n", "until soon is no day");
    refused("ignore: [{ because: x }]\n", "ignores no rule");
    refused("ignore: everything\n", "ignore is a list");
  }

  private void refused(String settings, String... words) throws IOException {
    write("faregate.yaml", settings);
    var printed = check();
    assertThat(printed.err()).startsWith("faregate: faregate.yaml:").contains(words);
    assertThat(printed.status()).isEqualTo(2);
  }

  private static void hidden(Printed printed) {
    assertThat(printed.out()).contains("1 finding suppressed").doesNotContain("error", "warning");
    assertThat(printed.status()).isZero();
  }

  private void template(String... properties) throws IOException {
    var text = new StringBuilder("Resources:\n  F:\n    Type: AWS::Lambda::Function\n");
    text.append("    Properties:\n      PackageType: Image\n");
    text.append("      Code: .\n      Role: !ImportValue R\n");
    for (var property : properties) {
      text.append("      ").append(property).append('\n');
    }
    write("template.yaml", text.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Printed check() {
    return run("check", "template.yaml");
  }

  private Printed run(String... arguments) {
    var printed = new Terminal(folder).run(arguments);
    return new Printed(printed.out().replaceAll("\\s+", " "), printed.err(), printed.status());
  }
}
