package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every place in which usage may be said, from a command line's point of view.
class UsageFileTest {
  @TempDir Path folder;

  @BeforeEach
  void aTemplate() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write("t.yaml", template(""));
  }

  @Test
  void aSectionOfItsOwn() throws IOException {
    write("u.yaml", "resources: { A: { requests: 3M, duration: 120ms } }");
    assertThat(total("--usage-file", "u.yaml")).isEqualTo("0.40"); // 2M × $0.20
  }

  @Test
  void whatGrowsBeyondWhatCanBeCountedIsRefusedAndNeverFree() throws IOException {
    write("u.yaml", "resources: { A: { requests: 1M +1000000%/month, duration: 120ms } }");
    var printed = run("--usage-file", "u.yaml", "--months", "5");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.err())
        .isEqualTo(
            "faregate: u.yaml:1:29: requests \"1M +1000000%/month\" grows beyond what faregate"
                + " counts (9007199254740992) in month 4\n");
    write(
        "t.yaml",
        template(
            "Metadata: { faregate: { usage: { requests: 1M +1000000%/month, duration: 120ms } }"
                + " }"));
    printed = run("--months", "5");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err())
        .startsWith("faregate: t.yaml:")
        .contains("beyond")
        .endsWith(" in month 4\n");
  }

  @Test
  void aWholeSettingsFile() throws IOException {
    write(
        "u.yaml",
        "region: eu-west-1\n"
            + "usage: { defaults: { AWS::Lambda::Function: { requests: 3M, duration: 1ms } } }");
    assertThat(total("--usage-file", "u.yaml")).isEqualTo("0.40");
  }

  @Test
  void itsNamesAreHeardBeforeThoseOfTheSettings() throws IOException {
    write("faregate.yaml", "usage: { resources: { A: { requests: 9M, duration: 1ms } } }");
    write("u.yaml", "resources: { A: { requests: 3M } }");
    assertThat(total("--usage-file", "u.yaml")).isEqualTo("0.40");
    assertThat(total("--usage-file", "u.yaml", "--usage", "requests=2M")).isEqualTo("0.20");
  }

  @Test
  void aFileOfInfracost() throws IOException {
    write(
        "infracost-usage.yml",
        """
        version: 0.1
        resource_type_default_usage:
          aws_lambda_function: { monthly_requests: 1, request_duration_ms: 1.2 }
          aws_s3_bucket: { standard: { storage_gb: 5 } }
        resource_usage:
          A: { monthly_requests: 3000000 }
          aws_dynamodb_table.t: { storage_gb: 2 }
        """);
    var printed = run("--usage-file", "infracost-usage.yml", "--output", "json");
    assertThat(printed.out())
        .contains("\"monthly\": \"0.40\"", "\"formula\": \"3000000 requests × 2 ms");
    assertThat(printed.err())
        .isEqualTo(
            "faregate: infracost-usage.yml: faregate prices nothing by 2 of its 5 figures, so they"
                + " are ignored: aws_s3_bucket.standard.storage_gb,"
                + " aws_dynamodb_table.t.storage_gb\n");
  }

  @Test
  void aWrongFileIsAWrongCommandLine() throws IOException {
    assertThat(run("--usage-file", "none.yaml").status()).isEqualTo(2);
    write("u.yaml", "usage: { resorces: {} }");
    var typo = run("--usage-file", "u.yaml");
    assertThat(typo.status()).isEqualTo(2);
    assertThat(typo.err())
        .isEqualTo("faregate: u.yaml:1:10: resorces is not known here; did you mean resources?\n");
    write("u.yaml", "usge: { resources: {} }");
    assertThat(run("--usage-file", "u.yaml").status()).isEqualTo(2);
    write("u.yaml", "- 1");
    assertThat(run("--usage-file", "u.yaml").status()).isEqualTo(2);
    write("u.yaml", "resource_usage: { A: { monthly_requests: lots } }");
    assertThat(run("--usage-file", "u.yaml").err()).contains("u.yaml:1:42: requests \"lots\"");
  }

  @Test
  void aCommentAtTheResource() throws IOException {
    for (var lines :
        List.of(
            "  # faregate:usage requests=3M duration=120ms\n  A:",
            "  A: # faregate:usage requests=3M duration=120ms",
            "  # the busiest\n  # faregate:usage duration=120ms   requests=3M\n  # of all\n  A:")) {
      write("t.yaml", template("").replace("  A:", lines));
      assertThat(total()).as(lines).isEqualTo("0.40");
    }
  }

  @Test
  void aCommentIsHeardAfterItsMetadataAndBeforeTheSettings() throws IOException {
    write("faregate.yaml", "usage: { resources: { A: { requests: 9M, duration: 1ms } } }");
    write("t.yaml", template("").replace("  A:", "  A: # faregate:usage requests=3M"));
    assertThat(total()).isEqualTo("0.40");
    var own = "Metadata: { faregate: { usage: { requests: 2M } } }";
    write("t.yaml", template(own).replace("  A:", "  A: # faregate:usage requests=3M"));
    assertThat(total()).isEqualTo("0.20");
  }

  @Test
  void aCommentThatSaysNothingIsTold() throws IOException {
    write("t.yaml", template("").replace("  A:", "  A: # faregate:usage requests"));
    assertThat(written()).contains("write NAME=VALUE after faregate:usage", "t.yaml:2:6");
    write("t.yaml", "# faregate:usage requests=1\n\n" + template(""));
    assertThat(written()).contains("this comment stands at no resource", "t.yaml:1:1");
    write("t.yaml", template("").replace("  A:", "  A: # faregate:usage request=1"));
    assertThat(written()).contains("did you mean requests?");
    var line = new String[] {"check", "t.yaml"};
    assertThat(new Terminal(folder).run(line).status()).as("a slip is an error").isEqualTo(1);
    write("t.yaml", template("Metadata: { faregate: { usage: { request: 2M } } }"));
    assertThat(written()).contains("did you mean requests?", "t.yaml:4:");
    assertThat(new Terminal(folder).run(line).out()).contains("usage-mistake");
    assertThat(new Terminal(folder).run(line).status()).isEqualTo(1);
    write("t.yaml", template("Metadata: { faregate: { usage: { requests: 2M } } }"));
    assertThat(new Terminal(folder).run(line).out()).doesNotContain("usage-mistake");
  }

  private String written() {
    var printed = run("--output", "rdjson");
    assertThat(printed.err()).isEmpty();
    return run("--output", "table").out() + printed.out();
  }

  @Test
  void variablesOfTerraformAreInItsPlan() {
    var printed = run("--parameters", "prod.tfvars");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("terraform plan -var-file");
  }

  @Test
  void aWrongParameterEndsTheRunAsAWrongCommandLineAfterItsReport() throws IOException {
    var unknown = run("--parameter", "Memo=3");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.out()).contains("no parameter Memo in this template", "Total");
    write("t.yaml", "Parameters: { M: { Type: Number, Default: 1 } }\n" + template(""));
    assertThat(run("--parameter", "M=lots").status()).isEqualTo(2);
    assertThat(run("--parameter", "M=2").status()).isZero();
  }

  @Test
  void assumedHoursAreHours() {
    var terminal = new Terminal(Path.of("..", "examples", "usage"));
    var hours = "Gallery.hours=08:00-18:00 Mon-Fri Europe/Berlin";
    var line = new String[] {"price", "template.yaml", "--month", "730h", "--usage", hours};
    assertThat(terminal.run(line).out()).contains("assumed: hours 217.5 h");
  }

  @Test
  void monthsAddUp() throws IOException {
    write(
        "faregate.yaml",
        "usage: { resources: { A: { requests: 1M +50%/month + 1M once, duration: 0 } } }");
    var printed = run("--months", "3", "--output", "json");
    // 2M, 1.5M and 2.25M requests, of which 1M a month are free.
    assertThat(months(printed)).containsExactly("0.2", "0.1", "0.25", "0.55");
    assertThat(run("--months", "3", "--month", "2026-12").out())
        .contains("2026-12   $0.20", "2027-02   $0.25", "3 months  $0.55");
    assertThat(run("--months", "0").status()).isEqualTo(2);
    assertThat(run("--months", "x").err()).contains("--months x: write a number from 1 to 120");
  }

  private static List<String> months(Printed printed) {
    var exact = new ArrayList<String>();
    boolean here = false;
    for (var line : printed.out().lines().toList()) {
      here |= line.contains("\"months\": [");
      here &= !line.contains("\"unknown\"");
      if (here && line.contains("\"exact\"")) {
        exact.add(line.replaceAll("[^0-9.]", ""));
      }
    }
    return exact;
  }

  private String total(String... options) {
    var printed = run(options);
    assertThat(printed.status()).as(printed.all()).isZero();
    var lines = printed.out().lines().filter(line -> line.contains("Total")).toList();
    return lines.getFirst().replaceAll("[^0-9.]", "");
  }

  private Printed run(String... options) {
    var line = new ArrayList<String>(List.of("price", "t.yaml", "--region", "us-east-1"));
    line.addAll(List.of(options));
    return new Terminal(folder).run(line);
  }

  private static String template(String more) {
    return """
    Resources:
      A:
        Type: AWS::Lambda::Function
        %s
        Properties:
          Runtime: python3.13
          Handler: a.b
          Code: { S3Bucket: b, S3Key: k }
          Role: arn:aws:iam::123456789012:role/r
    """
        .formatted(more);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
