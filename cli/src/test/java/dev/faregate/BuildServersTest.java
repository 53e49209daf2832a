package dev.faregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `examples/ci` shows for build servers, its scripts run as those servers run them.
class BuildServersTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "ci").toAbsolutePath().normalize();

  /// Each with the key of its scripts, and the reports they leave.
  private enum Vendor {
    GITLAB("gitlab/faregate.gitlab-ci.yml", "script", "gl-code-quality-report.json"),
    JENKINS("jenkins/Jenkinsfile", "sh", "faregate.sarif"),
    AZURE("azure/azure-pipelines.yml", "bash", "faregate-junit.xml"),
    CIRCLECI("circleci/config.yml", "command", "reports/faregate.html"),
    BITBUCKET("bitbucket/bitbucket-pipelines.yml", "script", "test-results/faregate.xml"),
    BUILDKITE("buildkite/pipeline.yml", "command", "faregate.html"),
    SHELL("shell/gate", "", "faregate-reports/faregate.csv");

    private final String file;
    private final String key;
    private final String report;

    Vendor(String file, String key, String report) {
      this.file = file;
      this.key = key;
      this.report = report;
    }

    private String script() throws IOException {
      var path = EXAMPLES.resolve(file);
      return switch (this) {
        case SHELL -> "'" + path + "' origin/main\n";
        case JENKINS -> inJenkins(Files.readString(path));
        case BUILDKITE -> inYaml(path).replace("$$", "$");
        default -> inYaml(path);
      };
    }

    private String inYaml(Path path) throws IOException {
      var scripts = YamlFile.texts(YamlFile.read(path), key);
      assertThat(scripts).hasSize(1);
      return scripts.getFirst();
    }

    private static String inJenkins(String text) {
      var found = Pattern.compile("sh '''(.*?)'''", Pattern.DOTALL).matcher(text);
      assertThat(found.find()).isTrue();
      // Groovy takes a backslash before the end of a line for itself, and so joins the lines too.
      return found.group(1);
    }
  }

  @TempDir Path folder;
  private BuildServer server;

  @BeforeEach
  void aServer() throws Exception {
    assumeTrue(
        List.of("bash", "git", "jq").stream().allMatch(ActionTest::isOnThePath),
        "bash, git and jq");
    server = new BuildServer(folder);
    var base = server.run("git rev-parse main").said().strip();
    server.with("FAREGATE_VERSION", "v0.1.0").with("FAREGATE_PATH", ".");
    server.with("FAREGATE_REPOSITORY", "https://github.com/faregate/faregate");
    server.with("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
    server.with("CHANGE_TARGET", "main").with("BASE_BRANCH", "main");
    server.with("TARGET", "refs/heads/main");
    server.with("AGENT_TEMPDIRECTORY", Files.createDirectories(folder.resolve("agent")).toString());
    server.with("BITBUCKET_PR_DESTINATION_BRANCH", "main");
    server.with("BUILDKITE_PULL_REQUEST_BASE_BRANCH", "main");
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatIsWithinTheBudgetPasses(Vendor vendor) throws Exception {
    var ran = server.run(vendor.script());
    assertThat(ran.status()).as(ran.said()).isZero();
    assertThat(server.work().resolve(vendor.report)).isNotEmptyFile();
    assertThat(ran.said()).contains("$11.80");
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatIsOverTheBudgetFailsAndLeavesItsReports(Vendor vendor) throws Exception {
    server.withMoreMemory();
    var ran = server.run(vendor.script());
    assertThat(ran.status()).as(ran.said()).isEqualTo(3);
    assertThat(server.work().resolve(vendor.report)).isNotEmptyFile();
    assertThat(ran.said()).contains("the whole stack").contains("33.33");
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatAwsWouldRefuseFails(Vendor vendor) throws Exception {
    server.withTooLittleMemory();
    assertThat(server.run(vendor.script()).status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github/faregate.yml",
        "gitlab/.gitlab-ci.yml",
        "gitlab/faregate.gitlab-ci.yml",
        "azure/azure-pipelines.yml",
        "circleci/config.yml",
        "bitbucket/bitbucket-pipelines.yml",
        "buildkite/pipeline.yml"
      })
  void everyFileIsYaml(String file) throws IOException {
    assertThat(YamlFile.read(EXAMPLES.resolve(file))).isNotNull();
  }

  @Test
  void theWorkflowUsesTheActionByItsInputsAndOutputs() throws IOException {
    var workflow = Files.readString(EXAMPLES.resolve("github/faregate.yml"));
    var action = YamlFile.read(EXAMPLES.resolve("../../action.yml"));
    var inputs = (java.util.Map<?, ?>) YamlFile.all(action, "inputs").getFirst();
    var outputs = (java.util.Map<?, ?>) YamlFile.all(action, "outputs").getFirst();
    for (var with : YamlFile.all(YamlFile.read(EXAMPLES.resolve("github/faregate.yml")), "with")) {
      var names = ((java.util.Map<?, ?>) with).keySet();
      assertThat(names)
          .allMatch(
              name ->
                  inputs.containsKey(name)
                      || List.of("persist-credentials", "fetch-depth").contains(name));
    }
    var used = Pattern.compile("steps\\.faregate\\.outputs\\.([a-z-]+)").matcher(workflow);
    assertThat(used.results().map(match -> match.group(1)))
        .isNotEmpty()
        .allMatch(outputs::containsKey);
    for (var script :
        YamlFile.texts(YamlFile.read(EXAMPLES.resolve("github/faregate.yml")), "run")) {
      assertThat(script).doesNotContain("${{");
    }
  }

  private void noteOnGitlab() throws Exception {
    server.with("FAREGATE_TOKEN", "t").with("CI_API_V4_URL", "https://gitlab.example/api/v4");
    server.with("CI_PROJECT_ID", "5").with("CI_MERGE_REQUEST_IID", "42");
    var ran = server.run(Vendor.GITLAB.script());
    assertThat(ran.status()).as(ran.said()).isZero();
  }

  @Test
  void gitlabGetsANote() throws Exception {
    noteOnGitlab();
    assertThat(server.told()).contains("--request POST").doesNotContain("--request PUT");
    assertThat(server.told()).contains("/projects/5/merge_requests/42/notes");
    assertThat(server.body()).startsWith("<!-- faregate -->");
  }

  @Test
  void gitlabsNoteIsWrittenAnew() throws Exception {
    server.comments(
        """
        [{"id": 1, "author": {"id": 6}, "body": "<!-- faregate -->\\nold"},
         {"id": 3, "author": {"id": 7}, "body": "<!-- faregate -->\\nold"}]
        """);
    noteOnGitlab();
    assertThat(server.told()).contains("--request PUT").contains("/notes/3");
  }

  @Test
  void buildkiteGetsAnAnnotation() throws Exception {
    server.withMoreMemory();
    server.run(Vendor.BUILDKITE.script());
    assertThat(server.told()).contains("annotate --context faregate --style error");
    assertThat(server.body()).contains("over budget");
  }

  @Test
  void azureShowsTheComment() throws Exception {
    assertThat(server.run(Vendor.AZURE.script()).said())
        .contains("##vso[task.uploadsummary]" + server.work() + "/faregate.md");
  }
}
