package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  @TempDir Path folder;

  @BeforeEach
  void ownProject() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  @Test
  void itSaysWhatItFoundAndWhatIsLeftToSay() throws IOException {
    copy("orders");
    var printed = run("init");
    assertThat(printed.out())
        .isEqualTo(
            """
            wrote faregate.yaml: 5 resources, 6 figures to fill in
            Next: fill it in, then: faregate price
            """);
    assertThat(written())
        .startsWith(InitText.FIRST_LINE)
        .contains(
            "    # OrdersQueue: { messages: 1M }",
            "    # PlaceOrder: nothing to say",
            "      # requests: from Api.requests\n",
            "      # requests: from OrdersQueue.messages / 10\n",
            "    Heartbeat:   # Lambda, 128 MB, arm64; requests: rate(5 minutes)\n"
                + "      # duration: 100ms\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders", "serverless", "web", "terraform", "task"})
  void priceWorksWithItAtOnceAndAlsoWithEveryBlankFilledIn(String example) throws IOException {
    copy(example);
    assertThat(run("init").status()).isZero();
    var at = run("price");
    assertThat(at.err()).isEmpty();
    assertThat(at.status()).isZero();
    var filled = written().replaceAll("(?m)^(    |      )# ('?[\\w./-]+'?: (?!nothing))", "$1$2");
    assertThat(filled).isNotEqualTo(written());
    Files.writeString(folder.resolve("faregate.yaml"), filled);
    var after = run("price");
    assertThat(after.err()).as(filled).isEmpty();
    assertThat(after.out()).as(filled).doesNotContain("no usage given", "figures are unknown");
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    copy("orders");
    Files.writeString(folder.resolve("faregate.yaml"), "region: eu-west-1\n");
    var printed = run("init");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err())
        .isEqualTo("faregate: faregate.yaml is there already, and init overwrites nothing\n");
    assertThat(written()).isEqualTo("region: eu-west-1\n");
  }

  @Test
  void priceProposesItWhereManyFiguresAreMissing() throws IOException {
    copy("orders");
    assertThat(run("price", "template.yaml").out()).endsWith("  Next: faregate init\n");
    run("init");
    assertThat(run("price", "template.yaml").out())
        .endsWith(
            "  Next: faregate price template.yaml --usage requests=1M --usage duration=100ms\n");
  }

  @Test
  void withoutDescriptorsNothingIsWritten() {
    var printed = run("init");
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.err()).contains("no descriptor here that faregate knows");
    assertThat(folder.resolve("faregate.yaml")).doesNotExist();
  }

  @Test
  void twoOfANameAreToldApartByTheirFiles() throws IOException {
    for (var name : List.of("a", "b")) {
      Files.createDirectory(folder.resolve(name));
      Files.copy(
          EXAMPLES.resolve("orders").resolve("template.yaml"),
          folder.resolve(name).resolve("template.yaml"));
    }
    assertThat(run("init", ".").status()).isZero();
    assertThat(written())
        .contains("    'a/template.yaml#ShowOrder':", "'b/template.yaml#ShowOrder':");
    assertThat(run("price").err()).isEmpty();
  }

  @Test
  void hostileNamesStayInTheirPlace() throws IOException {
    Files.writeString(
        folder.resolve("template.json"),
        """
        { "AWSTemplateFormatVersion": "2010-09-09", "Resources": {
          "A\\nregion: eu-west-1 #": { "Type": "AWS::Lambda::Function", "Properties": {
            "Role": "r", "Handler": "a.b", "Runtime": "python3.13", "Code": { "ZipFile": "x" } } },
          "it's: [x]": { "Type": "AWS::Lambda::Function", "Properties": {
            "Role": "r", "Handler": "a.b", "Runtime": "python3.13", "Code": { "ZipFile": "x" } } } } }
        """);
    assertThat(run("init").status()).isZero();
    assertThat(written())
        .contains("# A region: eu-west-1 #: left out: nothing written", "    'it''s: [x]':");
    assertThat(run("price").status()).isZero();
  }

  /// As JSON has them.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A::B",
        "A*",
        "a#b",
        "A\\nregion: x",
        "A\\tB",
        "A\\u0085B",
        "\\u2028",
        "\\ufeff",
        "\\u001b[31m",
        "\\u202eA",
        "\\ud83d\\ude00",
        "\\uffff",
        "<<",
        "null",
        "~",
        "12",
        "-",
        "?",
        "'",
        "\\\"",
        "\\\\",
        "\\u0000\\\\\\\"'",
        " a ",
        "a: b",
        "a #b",
        "{{",
        "&a",
        "!a",
        "@",
        "%"
      })
  void priceReadsTheNamesAgain(String name) throws IOException {
    Files.writeString(
        folder.resolve("template.json"),
        """
        { "AWSTemplateFormatVersion": "2010-09-09", "Resources": {
          "%s": { "Type": "AWS::Lambda::Function", "Properties": {
            "Role": "r", "Handler": "a.b", "Runtime": "python3.13", "Code": { "ZipFile": "x" } } } } }
        """
            .formatted(name));
    assertThat(run("init").status()).isZero();
    var written = written();
    if (!written.contains("left out: ")) {
      var filled = written.replaceAll("(?m)^      # ", "      ");
      Files.writeString(folder.resolve("faregate.yaml"), filled);
    }
    var printed = run("price");
    assertThat(printed.status()).as(written + printed.all()).isZero();
    assertThat(printed.err()).as(written).isEmpty();
    boolean isLeftOut = printed.out().contains("no usage given");
    assertThat(isLeftOut).as(written).isEqualTo(written.contains("left out: "));
  }

  @Test
  void anEmptyTemplateGetsAFileThatIsReadLater() throws IOException {
    Files.writeString(
        folder.resolve("template.yaml"), "Resources: { Q: { Type: AWS::SQS::Queue } }\n");
    assertThat(run("init").out()).contains("0 resources, 0 figures to fill in");
    assertThat(run("price").status()).isZero();
    assertThat(run("check").status()).isZero();
  }

  private Printed run(String... line) {
    return new Terminal(folder).run(line);
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("faregate.yaml"));
  }

  private void copy(String example) throws IOException {
    try (var files = Files.list(EXAMPLES.resolve(example))) {
      for (var file : files.toList()) {
        if (!file.endsWith("faregate.yaml")) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    }
  }
}
