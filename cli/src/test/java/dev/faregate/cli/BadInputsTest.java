package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong gets a sentence and the documented exit status, and never a stack trace.
@Timeout(60)
class BadInputsTest {
  @TempDir Path folder;

  @BeforeEach
  void ownProject() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  @Test
  void aMissingFile() {
    refused(run("price", "nowhere.yaml"), 2, "there is no file nowhere.yaml");
  }

  @Test
  void aFileWithoutPermission() throws IOException {
    var file = write("secret.yaml", "Resources: {}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    refused(run("price", "secret.yaml"), 2, "permission denied");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("template.yaml", "");
    refused(run("price", "template.yaml"), 1, "the file is empty");
  }

  @Test
  void aBinaryFile() throws IOException {
    Files.write(folder.resolve("template.yaml"), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});
    refused(run("check", "template.yaml"), 1, "template.yaml:1:");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    Files.write(
        folder.resolve("template.yaml"), "A: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    refused(run("check", "template.yaml"), 1, "template.yaml:1:7");
  }

  @Test
  void aHundredMegabytes() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("template.yaml").toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    refused(run("price", "template.yaml"), 1, "MB");
  }

  @Test
  void deepNesting() throws IOException {
    write("template.yaml", "Resources: " + "[".repeat(100_000));
    refused(run("price", "template.yaml"), 1, "deep");
    write("template.json", "{\"Resources\": " + "[".repeat(100_000));
    refused(run("price", "template.json"), 1, "deep");
  }

  @Test
  void anAliasBomb() throws IOException {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append("*a%d, ".formatted(i - 1).repeat(9)).append("*a%d]\n".formatted(i - 1));
    }
    write(
        "template.yaml", bomb + "Resources: { A: { Type: AWS::SQS::Queue, Properties: *a11 } }\n");
    refused(run("price", "template.yaml"), 1, "alias");
  }

  @Test
  void anAliasThatHoldsItself() throws IOException {
    write("template.yaml", "Resources: &a { B: *a }\n");
    refused(run("price", "template.yaml"), 1, "template.yaml:1:");
  }

  @Test
  void conditionsThatDependOnEachOther() throws IOException {
    write(
        "template.yaml",
        """
        Conditions:
          A: !Not [!Condition B]
          B: !Not [!Condition A]
        Resources:
          Queue: { Type: AWS::SQS::Queue, Condition: A }
        """);
    var printed = run("check", "template.yaml");
    assertThat(printed.all()).contains("template.yaml:").doesNotContain("Exception");
    assertThat(printed.status()).isEqualTo(1);
  }

  @Test
  void includesThatHoldEachOther() throws IOException {
    var include = "Fn::Transform: { Name: AWS::Include, Parameters: { Location: %s } }\n";
    write("a.yaml", include.formatted("b.yaml"));
    write("b.yaml", include.formatted("a.yaml"));
    write("template.yaml", "Resources:\n  " + include.formatted("a.yaml"));
    assertThat(run("check", "template.yaml").all()).doesNotContain("Exception");
  }

  @Test
  void stacksThatHoldEachOther() throws IOException {
    var child =
        "Resources: { Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: %s } }"
            + " }\n";
    write("a.yaml", child.formatted("b.yaml"));
    write("b.yaml", child.formatted("a.yaml"));
    assertThat(run("check", "a.yaml").all()).doesNotContain("Exception");
  }

  @Test
  void anIncludeFromOutsideTheProject() throws IOException {
    var outside = Files.createTempFile("faregate", ".yaml");
    Files.writeString(outside, "Secret: { Type: AWS::SQS::Queue }\n");
    write(
        "template.yaml",
        "Resources:\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: "
            + outside
            + " } }\n  A: { Type: AWS::SQS::Queue }\n");
    assertThat(run("price", "template.yaml", "--output", "json").all())
        .doesNotContain("\"Secret\"");
  }

  @Test
  void anIntrinsicThatNobodyKnows() throws IOException {
    write(
        "template.yaml",
        """
        Resources:
          F:
            Type: AWS::Lambda::Function
            Properties: { MemorySize: { "Fn::Guess": [1] } }
        """);
    refused(run("check", "template.yaml"), 1, "Guess is no function of CloudFormation");
  }

  @Test
  void wrongTypesEverywhere() throws IOException {
    for (var wrong :
        List.of("[]", "{}", "null", "12", "text", "[[{a: [b]}]]", "!Ref [a]", "!If x")) {
      write(
          "template.yaml",
          """
          Transform: AWS::Serverless-2016-10-31
          Parameters: { P: %1$s }
          Mappings: { M: %1$s }
          Conditions: { C: %1$s }
          Globals: { Function: %1$s }
          Metadata: %1$s
          Resources:
            A: %1$s
            B: { Type: %1$s, Properties: %1$s }
            C: { Type: AWS::Lambda::Function, Properties: %1$s, Metadata: %1$s, Condition: %1$s }
            D:
              Type: AWS::Serverless::Function
              Properties:
                MemorySize: %1$s
                Timeout: %1$s
                Environment: %1$s
                Layers: %1$s
                Architectures: %1$s
                Events: { E: %1$s, F: { Type: %1$s, Properties: %1$s } }
                ProvisionedConcurrencyConfig: %1$s
                AutoPublishAlias: %1$s
            T: { Type: AWS::ECS::TaskDefinition, Properties: { Cpu: %1$s, Memory: %1$s, RequiresCompatibilities: %1$s } }
            S: { Type: AWS::ECS::Service, Properties: { TaskDefinition: %1$s, DesiredCount: %1$s, CapacityProviderStrategy: %1$s } }
          Outputs: %1$s
          """
              .formatted(wrong));
      for (var command : List.of("price", "check")) {
        var printed = run(command, "template.yaml");
        assertThat(printed.all()).as(wrong).doesNotContain("Exception").doesNotContain("a bug");
        assertThat(printed.status()).as(wrong).isIn(0, 1);
      }
    }
  }

  @Test
  void aCommandThatThereIsNot() {
    refused(run("prise"), 2, "did you mean price?");
  }

  @Test
  void anOptionThatThereIsNot() {
    refused(run("price", "--regoin", "eu-west-1"), 2, "--regoin");
  }

  @Test
  void aUsageFigureThatThereIsNot() throws IOException {
    write("template.yaml", "Resources: { F: { Type: AWS::Lambda::Function } }\n");
    refused(run("price", "template.yaml", "--usage", "requets=3M"), 2, "did you mean requests?");
  }

  @Test
  void aNumberThatIsNone() throws IOException {
    write("template.yaml", "Resources: { F: { Type: AWS::Lambda::Function } }\n");
    refused(run("price", "template.yaml", "--usage", "requests=many"), 2, "many");
  }

  @Test
  void aRegionThatThereIsNot() throws IOException {
    write("template.yaml", "Resources: { F: { Type: AWS::Lambda::Function } }\n");
    refused(run("price", "template.yaml", "--region", "eu-west-11"), 2, "eu-west-1");
  }

  @Test
  void aSettingThatThereIsNot() throws IOException {
    write("template.yaml", "Resources: { F: { Type: AWS::Lambda::Function } }\n");
    write("faregate.yaml", "region: eu-west-1\nusagee: {}\n");
    refused(run("price", "template.yaml"), 2, "faregate.yaml:2:1: ");
  }

  @Test
  void aCommandWithoutItsOperand() {
    refused(run("explain"), 2, "explain: say NAME");
    refused(run("completion"), 2, "bash|zsh|fish");
  }

  @Test
  void aNestedStackThatIsElsewhereIsNotCheckedInSilence() throws IOException {
    write(
        "template.yaml",
        """
        Resources:
          Child:
            Type: AWS::CloudFormation::Stack
            Properties: { TemplateURL: https://s3.amazonaws.com/bucket/child.yaml }
        """);
    var printed = run("check", "template.yaml", "--strict");
    assertThat(printed.out()).contains("nothing of it is checked");
    assertThat(printed.status()).isEqualTo(4);
    assertThat(run("check", "template.yaml").status()).isZero();
  }

  @Test
  void aSlipInABudgetIsNamedWhateverTheCommand() throws IOException {
    write("template.yaml", "Resources: { F: { Type: AWS::SQS::Queue } }\n");
    write("faregate.yaml", "budgets:\n  - { name: all, limt: 500 }\n");
    for (var command : new String[] {"check", "price", "gate"}) {
      var printed = run(command, "template.yaml");
      assertThat(printed.status()).isEqualTo(2);
      assertThat(printed.err()).contains("faregate.yaml:2:18: ").contains("did you mean limit?");
    }
  }

  @Test
  void noDescriptorAtAll() throws IOException {
    write("notes.yaml", "just: notes\n");
    var printed = run("price", ".");
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.all()).contains("notes.yaml").doesNotContain("$");
    assertThat(printed.err()).contains("no descriptor here");
    assertThat(run("check", ".").status()).isZero();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Printed run(String... arguments) {
    return new Terminal(folder).run(arguments);
  }

  private static void refused(Printed printed, int status, String words) {
    assertThat(printed.all()).contains(words);
    assertThat(printed.all()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(printed.status()).isEqualTo(status);
  }
}
