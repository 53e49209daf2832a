package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Safe fixes in place, and every other byte as it was.
class FixTest {
  private static final String BAD =
      """
      # é 😀 stays
      Resources:
        A:
          Type: AWS::Lambda::Function
          Properties: { PackageType: Image, Code: ., Role: !ImportValue R, Description: "😀é", MemorySize: 64, Timeout: 901 }
      """;
  private static final String GOOD = BAD.replace("64", "128").replace("901", "900");

  @TempDir Path folder;

  @Test
  void whatHasOneFixIsPutRight() throws IOException {
    write("template.yaml", BAD);
    var printed = run("check", "template.yaml", "--fix");
    assertThat(printed.out()).contains("Nothing wrong", "fixed 2 findings in template.yaml");
    assertThat(printed.status()).isZero();
    assertThat(read("template.yaml")).isEqualTo(GOOD);
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() throws IOException {
    write("template.yaml", "\uFEFF" + BAD.replace("\n", "\r\n"));
    run("check", "template.yaml", "--fix");
    assertThat(read("template.yaml")).isEqualTo("\uFEFF" + GOOD.replace("\n", "\r\n"));
  }

  @Test
  void quotesStayInJson() throws IOException {
    var json =
        "{\"Resources\":{\"A\":{\"Type\":\"AWS::Lambda::Function\",\"Properties\":"
            + "{\"PackageType\":\"Image\",\"Code\":\".\",\"Role\":{\"Fn::ImportValue\":\"R\"},\"MemorySize\":\"64\",\"Architectures\":[\"ARM64\"]}}}}";
    write("template.json", json);
    var printed = run("check", "template.json", "--fix");
    assertThat(read("template.json"))
        .isEqualTo(json.replace("\"64\"", "\"128\"").replace("ARM64", "arm64"));
    assertThat(printed.status()).isZero();
  }

  @Test
  void permissionsAndLinksStay() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write("real.yaml", BAD);
    var modes = PosixFilePermissions.fromString("rwxr-x---");
    Files.setPosixFilePermissions(folder.resolve("real.yaml"), modes);
    Files.createSymbolicLink(folder.resolve("template.yaml"), Path.of("real.yaml"));
    run("check", "template.yaml", "--fix");
    assertThat(Files.isSymbolicLink(folder.resolve("template.yaml"))).isTrue();
    assertThat(read("real.yaml")).isEqualTo(GOOD);
    assertThat(Files.getPosixFilePermissions(folder.resolve("real.yaml"))).isEqualTo(modes);
  }

  @Test
  void aLinkThatLeadsOutOfTheProjectIsNotWrittenThrough(@TempDir Path outside) throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(outside.resolve("real.yaml"), BAD);
    Files.createSymbolicLink(folder.resolve("template.yaml"), outside.resolve("real.yaml"));
    var printed = run("check", "template.yaml", "--fix");
    assertThat(printed.out()).contains("outside the project root");
    assertThat(printed.status()).isEqualTo(1);
    assertThat(Files.readString(outside.resolve("real.yaml"))).isEqualTo(BAD);
  }

  @Test
  void whatComesFromElsewhereIsLeftToPeople() throws IOException {
    var text =
        """
        Parameters: { Memory: { Type: Number, Default: 64 } }
        Resources:
          A: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role: !ImportValue R, MemorySize: !Ref Memory } }
          B: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role: !ImportValue R, MemorySize: &m 64 } }
          C: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role: !ImportValue R, MemorySize: *m } }
        """;
    write("template.yaml", text);
    var printed = run("check", "template.yaml", "--fix");
    assertThat(read("template.yaml")).isEqualTo(text);
    assertThat(printed.out()).contains("3 errors", "not fixed: B, 128 MB");
  }

  @Test
  void whatIsSuppressedOrKnownIsNotTouched() throws IOException {
    write("template.yaml", BAD);
    write("faregate.yaml", "rules: { lambda-timeout-out-of-range: off }\n");
    run("check", "template.yaml", "--write-baseline", "known.yaml");
    run("check", "template.yaml", "--fix", "--baseline", "known.yaml");
    assertThat(read("template.yaml")).isEqualTo(BAD);
    run("check", "template.yaml", "--fix");
    assertThat(read("template.yaml")).isEqualTo(BAD.replace("64", "128"));
  }

  @Test
  void aDryRunPrintsADiffAndWritesNothing() throws IOException {
    write("template.yaml", BAD);
    var printed = run("check", "template.yaml", "--fix-dry-run");
    assertThat(printed.out())
        .isEqualTo(
            """
            --- a/template.yaml
            +++ b/template.yaml
            @@ -2,4 +2,4 @@
             Resources:
               A:
                 Type: AWS::Lambda::Function
            -    Properties: { PackageType: Image, Code: ., Role: !ImportValue R, Description: "😀é", MemorySize: 64, Timeout: 901 }
            +    Properties: { PackageType: Image, Code: ., Role: !ImportValue R, Description: "😀é", MemorySize: 128, Timeout: 900 }
            """);
    assertThat(printed.status()).isEqualTo(1);
    assertThat(read("template.yaml")).isEqualTo(BAD);
  }

  @Test
  void theDiffIsOneThatGitApplies() throws Exception {
    var text = BAD.replace("\n", "\r\n") + "  B:\n    Type: X\n".repeat(1) + "#\n".repeat(9);
    var far =
        "  C: { Type: AWS::Lambda::Function, Properties: { PackageType: Image, Code: ., Role:"
            + " !ImportValue R, Timeout: 902 } }";
    write("template.yaml", text + far);
    write("change.diff", run("check", "template.yaml", "--fix-dry-run").out());
    var git =
        new ProcessBuilder("git", "apply", "--verbose", "change.diff")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as(said).isZero();
    assertThat(read("template.yaml"))
        .isEqualTo((text + far).replace("64", "128").replace("901", "900").replace("902", "900"));
  }

  @Test
  void stdinIsNoFile() {
    var printed = new Terminal(folder).typing(BAD).run("check", "-", "--fix");
    assertThat(printed.err()).contains("stdin is none");
    assertThat(printed.status()).isEqualTo(2);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Printed run(String... arguments) {
    return new Terminal(folder).run(arguments);
  }
}
