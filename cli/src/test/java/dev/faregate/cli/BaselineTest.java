package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An old repository starts with what it has, and is told only of what is new.
class BaselineTest {
  private static final String OLD =
      """
      Resources:
        A: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role: !ImportValue R, MemorySize: 64 } }
        B: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role: !ImportValue R, Timeout: 901 } }
      """;

  @TempDir Path folder;

  @BeforeEach
  void theOldRepository() throws IOException {
    write("template.yaml", OLD);
    var printed = run("check", "template.yaml", "--write-baseline", "known.yaml");
    assertThat(printed.out()).contains("2 findings in the baseline", "2 findings written to");
    assertThat(printed.status()).isZero();
  }

  @Test
  void theFileIsReadable() throws IOException {
    assertThat(Files.readString(folder.resolve("known.yaml")))
        .endsWith(
            """
            version: 1
            findings:
              "template.yaml":
                - rule: lambda-memory-out-of-range
                  resource: "A"
                  message: "memory is 64 MB; Lambda accepts 128 to 10240 MB"
                - rule: lambda-timeout-out-of-range
                  resource: "B"
                  message: "timeout is 901 s; Lambda accepts 1 to 900 s"
            """);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("known.yaml", "template.yaml");
    }
  }

  @Test
  void linesMayComeAndGo() throws IOException {
    write("template.yaml", "# a line\n# another\n" + OLD);
    var printed = check();
    assertThat(printed.out()).contains("2 findings in the baseline").doesNotContain("no longer");
    assertThat(printed.status()).isZero();
  }

  @Test
  void whatIsNewFails() throws IOException {
    write(
        "template.yaml",
        OLD
            + "  C: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role:"
            + " !ImportValue R, MemorySize: 64 } }\n");
    var printed = check();
    assertThat(printed.out()).contains("C: memory is 64", "2 findings in the baseline");
    assertThat(printed.out()).doesNotContain("A: memory");
    assertThat(printed.status()).isEqualTo(1);
  }

  @Test
  void anotherNumberIsNew() throws IOException {
    write("template.yaml", OLD.replace("64", "63"));
    var printed = check();
    assertThat(printed.out()).contains("memory is 63", "1 entry of known.yaml no longer occurs");
    assertThat(printed.status()).isEqualTo(1);
  }

  @Test
  void whatIsPutRightIsTold() throws IOException {
    write("template.yaml", OLD.replace("64", "128").replace("901", "900"));
    assertThat(check().out()).contains("2 entries of known.yaml no longer occur");
    run("check", "template.yaml", "--write-baseline", "known.yaml");
    assertThat(Files.readString(folder.resolve("known.yaml"))).endsWith("findings: {}\n");
    assertThat(check().out()).doesNotContain("no longer");
  }

  @Test
  void entriesOfFilesThatWereNotCheckedStay() throws IOException {
    write("other.yaml", OLD);
    run("check", "other.yaml", "--write-baseline", "known.yaml");
    assertThat(Files.readString(folder.resolve("known.yaml")))
        .contains("\"template.yaml\":", "\"other.yaml\":");
    assertThat(check().out()).doesNotContain("no longer");
    Files.delete(folder.resolve("other.yaml"));
    assertThat(check().out()).contains("2 entries of known.yaml no longer occur");
  }

  @Test
  void anEntryThatOccursTwiceIsCounted() throws IOException {
    var twice = "memory is 64 MB; Lambda accepts 128 to 10240 MB";
    var text = Files.readString(folder.resolve("known.yaml"));
    write("known.yaml", text.replace(twice + "\"\n", twice + "\"\n      count: 2\n"));
    assertThat(check().out()).contains("1 entry of known.yaml no longer occurs");
  }

  @Test
  void itDoesNotMatterWhereFaregateIsStarted() throws IOException {
    Files.createDirectory(folder.resolve("below"));
    var printed =
        new Terminal(folder.resolve("below"))
            .run("check", "../template.yaml", "--baseline", "../known.yaml");
    assertThat(printed.out()).contains("2 findings in the baseline");
  }

  @Test
  void namesThatNeedQuotesComeBack() throws IOException {
    write("odd \"name\" é\u2028: #.yaml", OLD);
    run("check", ".", "--write-baseline", "known.yaml");
    var printed = run("check", ".", "--baseline", "known.yaml");
    assertThat(printed.out()).contains("4 findings in the baseline").doesNotContain("error");
  }

  @Test
  void whatCannotBeReadIsNeverKnown() throws IOException {
    write("broken.yaml", "Resources: [\n");
    run("check", "broken.yaml", "--write-baseline", "known.yaml");
    assertThat(run("check", "broken.yaml", "--baseline", "known.yaml").status()).isEqualTo(1);
  }

  @Test
  void knownFindingsAreInTheJsonReport() {
    var json = run("check", "template.yaml", "--baseline", "known.yaml", "--output", "json").out();
    assertThat(json).contains("\"by\": \"baseline\"", "\"findings\": [],");
  }

  @Test
  void aBaselineThatIsNoneEndsWithStatus2() throws IOException {
    var missing = run("check", "template.yaml", "--baseline", "none.yaml");
    assertThat(missing.err()).contains("no such file; --write-baseline none.yaml");
    assertThat(missing.status()).isEqualTo(2);
    for (var wrong :
        new String[] {"a: b\n", "findings: { f: x }\n", "findings: { f: [{ rule: x }] }\n", "[["}) {
      write("known.yaml", wrong);
      assertThat(check().status()).as(wrong).isEqualTo(2);
      assertThat(check().err()).as(wrong).contains("known.yaml").doesNotContain("a bug");
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Printed check() {
    return run("check", "template.yaml", "--baseline", "known.yaml");
  }

  private Printed run(String... arguments) {
    var printed = new Terminal(folder).run(arguments);
    return new Printed(printed.out().replaceAll("\\s+", " "), printed.err(), printed.status());
  }
}
