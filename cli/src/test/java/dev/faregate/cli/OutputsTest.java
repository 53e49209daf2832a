package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports for other programs, from descriptors to what those programs read.
class OutputsTest {
  private static final String TEMPLATE =
      """
      Parameters:
        Memory: { Type: Number, Default: 96 }
      Resources:
        Thumbnailer:
          Type: AWS::Serverless::Function
          Properties:
            Runtime: python3.13
            Handler: app.handler
            MemorySize: !Ref Memory
        Resizer:
          Type: AWS::Serverless::Function
          Properties: { Description: "é𐐀", Runtime: python3.13, Handler: app.handler, Timeout: 901 }
      Transform: AWS::Serverless-2016-10-31
      """;

  private static final List<String> FORMS =
      List.of("sarif", "junit", "gitlab", "rdjson", "checkstyle");

  @TempDir Path folder;

  @BeforeEach
  void writeTemplate() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("infra"));
    Files.writeString(folder.resolve("infra/template.yaml"), TEMPLATE);
  }

  private String output(String form, String command, Path from, String file) {
    return new Terminal(from).run(command, file, "--output", form).out();
  }

  private String check(String form) {
    return output(form, "check", folder, "infra/template.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "price"})
  void everyFormIsWhatItsSchemaAllows(String command) {
    for (var form : FORMS) {
      Schemas.validate(form, output(form, command, folder, "infra/template.yaml"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "price"})
  void everyFormTellsOfADescriptorThatCannotBeRead(String command) throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "AWSTemplateFormatVersion: [\n");
    for (var form : FORMS) {
      var text = output(form, command, folder, "broken.yaml");
      Schemas.validate(form, text);
      assertThat(text).as(form).contains("unreadable");
    }
    assertThat(output("github", command, folder, "broken.yaml"))
        .startsWith("::error file=broken.yaml,");
  }

  @ParameterizedTest
  @CsvSource({"sarif, SARIF", "gitlab, CODECLIMATE", "checkstyle, CHECKSTYLE"})
  void aBuildServerReadsFindingsWithTheirPlaces(String form, Parser parser) throws IOException {
    Files.writeString(folder.resolve("report"), check(form));
    var read = read(parser);
    assertThat(read).extracting(Violation::getStartLine).containsExactly(9, 12);
    assertThat(read).extracting(Violation::getSeverity).containsOnly(SEVERITY.ERROR);
    assertThat(read)
        .extracting(Violation::getFile)
        .allMatch(file -> file.endsWith("infra/template.yaml"));
    assertThat(read.getFirst().getMessage())
        .contains("Thumbnailer: memory is 96 MB; Lambda accepts 128 to 10240 MB");
    assertThat(read.getLast().getRule()).contains("lambda-timeout-out-of-range");
  }

  @Test
  void aBuildServerReadsFailedTests() throws IOException {
    Files.writeString(folder.resolve("report"), check("junit"));
    var read = read(Parser.JUNIT);
    assertThat(read).hasSize(2);
    assertThat(read)
        .extracting(Violation::getMessage)
        .anyMatch(message -> message.contains("memory is 96 MB"))
        .anyMatch(message -> message.contains("timeout is 901 s"));
  }

  private List<Violation> read(Parser parser) {
    return ViolationsApi.violationsApi()
        .withPattern(".*/report$")
        .inFolder(folder.toString())
        .findAll(parser)
        .violations()
        .stream()
        .sorted(Comparator.comparing(Violation::getStartLine))
        .toList();
  }

  private static JsonNode tree(String json) {
    return new JsonMapper().readTree(json);
  }

  @Test
  void reviewdogsColumnsCountBytes() {
    var timeout = tree(check("rdjson")).get("diagnostics").get(1);
    var line = TEMPLATE.lines().toList().get(11);
    int before =
        line.substring(0, line.indexOf("901"))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8)
            .length;
    var range = timeout.get("location").get("range");
    assertThat(range.get("start").get("column").asInt()).isEqualTo(before + 1);
    assertThat(range.get("end").get("column").asInt()).isEqualTo(before + 4);
    var suggestion = timeout.get("suggestions").get(0);
    assertThat(suggestion.get("text").asString()).isEqualTo("900");
    assertThat(suggestion.get("range")).isEqualTo(range);
  }

  @Test
  void sarifsColumnsCountUtf16() {
    var timeout = tree(check("sarif")).get("runs").get(0).get("results").get(1);
    int column = TEMPLATE.lines().toList().get(11).indexOf("901") + 1;
    var region = timeout.get("locations").get(0).get("physicalLocation").get("region");
    assertThat(region.get("startColumn").asInt()).isEqualTo(column);
    assertThat(region.get("endColumn").asInt()).isEqualTo(column + 3);
  }

  @Test
  void sarifNamesTheDefaultBehindAValue() {
    var memory = tree(check("sarif")).get("runs").get(0).get("results").get(0);
    var related = memory.get("relatedLocations").get(0);
    assertThat(related.get("message").get("text").asString()).contains("parameter Memory, default");
    assertThat(related.get("physicalLocation").get("region").get("startLine").asInt()).isEqualTo(2);
  }

  @Test
  void sarifSaysWhatToWriteWhere() {
    var timeout = tree(check("sarif")).get("runs").get(0).get("results").get(1);
    var change = timeout.get("fixes").get(0).get("artifactChanges").get(0);
    assertThat(change.get("artifactLocation").get("uri").asString())
        .isEqualTo("infra/template.yaml");
    var replacement = change.get("replacements").get(0);
    assertThat(replacement.get("insertedContent").get("text").asString()).isEqualTo("900");
    var place = timeout.get("locations").get(0).get("physicalLocation").get("region");
    assertThat(replacement.get("deletedRegion")).isEqualTo(place);
  }

  @Test
  void everyRuleOfSarifHasItsPage() {
    var rules = tree(check("sarif")).get("runs").get(0).get("tool").get("driver").get("rules");
    assertThat(rules.size()).isEqualTo(2);
    for (var rule : rules) {
      var title = "# " + rule.get("id").asString();
      assertThat(rule.get("help").get("markdown").asString()).startsWith(title);
      assertThat(rule.get("help").get("text").asString()).doesNotStartWith("#");
    }
  }

  @Test
  void filesAreNamedFromTheTopOfTheRepository() {
    var infra = folder.resolve("infra");
    for (var form : List.of("sarif", "gitlab", "rdjson", "github")) {
      assertThat(output(form, "check", infra, "template.yaml"))
          .as(form)
          .contains("infra/template.yaml");
    }
  }

  @Test
  void severalFormsAreWrittenInOneRun() throws IOException {
    var run =
        new Terminal(folder)
            .run(
                "check",
                "infra/template.yaml",
                "--output",
                "github",
                "--output",
                "sarif=out.sarif",
                "--output=junit=out.xml");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("::error file=infra/template.yaml,line=9,");
    Schemas.validate("sarif", Files.readString(folder.resolve("out.sarif")));
    Schemas.validate("junit", Files.readString(folder.resolve("out.xml")));
  }

  @Test
  void everyOutputBearsTheNameItIsAskedFor() {
    for (var name : Components.OUTPUTS) {
      var output = Components.output(name, dev.faregate.report.Style.PLAIN, 80).orElseThrow();
      assertThat(output.name()).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "table, json, both go to stdout; give one a file: --output json=FILE",
    "json=a, html=a, both go to a",
    "json=a, html=./b/../a, both go to ./b/../a"
  })
  void noTwoReportsGoToTheSamePlace(String one, String other, String said) {
    var run =
        new Terminal(folder)
            .run("check", "infra/template.yaml", "--output", one, "--output", other);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void noAnnotationNamesTheStandardInput() {
    var run = new Terminal(folder).typing(TEMPLATE).run("check", "-", "--output", "github");
    assertThat(run.out())
        .startsWith("::error title=lambda-memory-out-of-range::stdin:9:19 Thumbnailer: memory is")
        .doesNotContain("file=");
  }

  @Test
  void aStepSummaryIsAFileLikeAnyOther() throws IOException {
    var summary = Files.createFile(folder.resolve("step_summary_1"));
    new Terminal(folder)
        .run("check", "infra", "--output", "github", "--output", "markdown=" + summary);
    assertThat(summary).content().startsWith("<!-- faregate -->\n### ❌ faregate: 2 errors");
  }
}
