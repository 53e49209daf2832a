package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Revisions are read whatever the repository tries.
class GitRevisionTest {
  private static final String FUNCTION =
      """
      Resources:
        F:
          Type: AWS::Lambda::Function
          Properties:
            Runtime: python3.13
            Handler: a.b
            Code: { S3Bucket: b, S3Key: k }
            Role: arn:aws:iam::123456789012:role/r
            MemorySize: 512
      """;

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Repository repository;

  @BeforeEach
  void commit() throws IOException {
    repository = new Repository(folder);
    repository.write("template.yaml", FUNCTION).commit("first");
  }

  private Terminal.Printed diff(String... arguments) {
    var line = new String[arguments.length + 1];
    line[0] = "diff";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return new Terminal(folder).run(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--output=/tmp/x", "-x", "main..main", "main:template.yaml", "ma in", "nothing"})
  void whatIsNoRevisionIsNoOptionEither(String name) {
    var printed = diff("--", name);
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("neither a file nor a git revision");
  }

  @Test
  void whatWasMeantIsSuggested() {
    assertThat(diff("mian").err()).contains("did you mean main?");
  }

  @Test
  void aFileThatIsARevisionTooIsAsked() throws IOException {
    repository.write("main", "text");
    var printed = diff("main");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("write ./main or refs/heads/main");
    assertThat(diff("refs/heads/main").status()).isZero();
  }

  @Test
  void noProgramOfTheRepositoryRuns() throws IOException {
    var marker = elsewhere.resolve("marker");
    var command = "touch " + marker;
    repository.git("config", "core.fsmonitor", command);
    repository.git("config", "core.pager", command);
    repository.git("config", "diff.external", command);
    repository.git("config", "filter.evil.smudge", command);
    repository.git("config", "diff.evil.textconv", command);
    repository.write(".gitattributes", "* diff=evil\n");
    Files.writeString(folder.resolve(".git/info/attributes"), "*.yaml filter=evil diff=evil\n");
    Files.deleteIfExists(marker);
    assertThat(diff("HEAD").status()).isZero();
    assertThat(diff("HEAD", "main").status()).isZero();
    assertThat(marker).doesNotExist();
  }

  @Test
  void aLinkLeadsNowhereOutside() throws IOException {
    Files.writeString(elsewhere.resolve("secret.yaml"), FUNCTION.replace("F:", "Secret:"));
    Files.createSymbolicLink(folder.resolve("link.yaml"), elsewhere.resolve("secret.yaml"));
    Files.createSymbolicLink(folder.resolve("again.yaml"), Path.of("template.yaml"));
    repository.commit("links");
    var printed = diff("HEAD~1", "HEAD", "--usage", "requests=3M", "--usage", "duration=1s");
    assertThat(printed.status()).isZero();
    assertThat(printed.out()).contains("+ again.yaml#F").doesNotContain("Secret");
  }

  @Test
  void theHeadsOwnSettingsHold() throws IOException {
    repository.write(
        "faregate.yaml", "usage: { resources: { F: { requests: 3M, duration: 1s } } }");
    repository.commit("usage");
    repository.git("tag", "v2");
    repository.write("template.yaml", FUNCTION.replace("512", "1024"));
    repository.commit("more memory");
    Files.delete(folder.resolve("faregate.yaml"));
    var printed = diff("v2", "HEAD");
    assertThat(printed.out()).contains("memory 512 → 1024 MB", "+$25.00");
  }

  @Test
  void twoFilesAreComparedWhateverTheirNames() throws IOException {
    repository.write("other.yaml", FUNCTION.replace("512", "1024"));
    var usage = new String[] {"--usage", "requests=3M", "--usage", "duration=1s"};
    var printed = diff("template.yaml", "other.yaml", usage[0], usage[1], usage[2], usage[3]);
    assertThat(printed.out()).contains("against template.yaml", "memory 512 → 1024 MB");
    assertThat(diff("template.yaml").err()).contains("say what to compare it with");
  }

  @Test
  void aShallowCloneSaysHowToGetMore() throws IOException {
    repository.commit("second");
    var clone = elsewhere.resolve("clone");
    repository.git("clone", "--quiet", "--depth=1", folder.toUri().toString(), clone.toString());
    var printed = new Terminal(clone).run("diff", "HEAD~1");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("this clone is shallow");
  }

  @Test
  void outsideOfGitItIsSaid() {
    var printed = new Terminal(elsewhere).run("diff", "main");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("there is no file main, and this is no git repository");
  }
}
