package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableTemplateTest {
  @TempDir Path folder;

  @Test
  void aBrokenTemplateThatNobodyNamedFailsAFolderAndAHook() throws IOException {
    write("template.yaml", "Resources:\n  A: {Type: AWS::SQS::Queue, Properties: {\n");
    assertThat(new Terminal(folder).run("check", ".").status()).isEqualTo(1);
    var hook = new Terminal(folder).run("check", "--quiet", "--if-descriptor", "template.yaml");
    assertThat(hook.status()).isEqualTo(1);
  }

  @Test
  void whatIsBrokenAndNoTemplateFailsNothing() throws IOException {
    write("notes.yaml", "a: {b\n");
    assertThat(new Terminal(folder).run("check", ".").status()).isZero();
  }

  @Test
  void aReportCanBeReadByOthersAndOneThatFailsLosesNoOther() throws IOException {
    write("template.yaml", "Resources: { Q: { Type: AWS::SQS::Queue } }\n");
    var run =
        new Terminal(folder)
            .run(
                "check",
                "template.yaml",
                "--output",
                "json=none/report.json",
                "--output",
                "json=report.json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.all()).contains("none/report.json: there is no such folder");
    assertThat(Files.getPosixFilePermissions(folder.resolve("report.json")))
        .contains(PosixFilePermission.GROUP_READ);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
