package dev.faregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The action for GitHub: what it is made of, and its steps run as a runner does.
class ActionTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final Path ACTION = TOP.resolve("action.yml");
  private static final String COMMENT = "<!-- faregate -->\\nold";

  @TempDir Path folder;
  private BuildServer server;

  @BeforeEach
  void aRunner() throws Exception {
    assumeTrue(
        List.of("bash", "git", "jq").stream().allMatch(ActionTest::isOnThePath),
        "bash, git and jq");
    server = new BuildServer(folder);
    var runner = Files.createDirectories(folder.resolve("runner"));
    server.with("RUNNER_TEMP", runner.toString());
    server.with("GITHUB_OUTPUT", runner.resolve("output").toString());
    server.with("GITHUB_STEP_SUMMARY", runner.resolve("summary").toString());
    server.with("GITHUB_ACTION_PATH", folder.resolve("bin").toString());
    server.with("GITHUB_REPOSITORY", "acme/shop");
  }

  static boolean isOnThePath(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> step(String name) throws IOException {
    for (var step :
        (List<Map<String, Object>>) YamlFile.all(YamlFile.read(ACTION), "steps").getFirst()) {
      if (name.equals(step.get("name"))) {
        return step;
      }
    }
    throw new AssertionError("no step " + name);
  }

  private BuildServer.Ran run(String command, String base) throws Exception {
    server
        .with("COMMAND", command)
        .with("BASE", base)
        .with("SUMMARY", "true")
        .with("SARIF", "true");
    var inputs = Map.of("PATHS", ".", "ARGUMENTS", "", "TARGET", "");
    inputs.forEach(server::with);
    return server.run((String) step("Run faregate").get("run"));
  }

  private String output(String name) throws IOException {
    return Files.readAllLines(folder.resolve("runner/output")).stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  @Test
  void noScriptHoldsAnExpression() throws IOException {
    var scripts = YamlFile.texts(YamlFile.read(ACTION), "run");
    assertThat(scripts).hasSizeGreaterThan(3).noneMatch(script -> script.contains("${{"));
  }

  @Test
  void everyActionOfOthersIsPinnedToACommit() throws IOException {
    var used = YamlFile.texts(YamlFile.read(ACTION), "uses");
    assertThat(used).hasSize(3).allMatch(uses -> uses.matches("[a-z]+/[a-z/-]+@[0-9a-f]{40}"));
    var text = Files.readString(ACTION);
    assertThat(used).allMatch(uses -> text.contains(uses + " # v"));
  }

  @Test
  void everyOutputComesFromAStep() throws IOException {
    assertThat(YamlFile.texts(YamlFile.read(ACTION), "value"))
        .hasSize(6)
        .allMatch(value -> value.matches("\\$\\{\\{ steps\\.run\\.outputs\\.[a-z-]+ }}"));
  }

  @Test
  void whatIsWithinTheBudgetPasses() throws Exception {
    var ran = run("gate", "origin/main");
    assertThat(ran.status()).as(ran.said()).isZero();
    assertThat(output("verdict")).isEqualTo("passed");
    assertThat(output("status")).isEqualTo("0");
    assertThat(output("total")).isEqualTo("11.80");
    assertThat(output("difference")).isEqualTo("0");
    assertThat(Files.readString(folder.resolve("runner/summary")))
        .startsWith("<!-- faregate -->\n");
  }

  @Test
  void whatIsOverTheBudgetFailsAfterItsReports() throws Exception {
    server.withMoreMemory();
    var ran = run("gate", "origin/main");
    assertThat(ran.status()).as(ran.said()).isZero();
    assertThat(output("verdict")).isEqualTo("over-budget");
    assertThat(output("total")).isEqualTo("45.13");
    assertThat(output("difference")).startsWith("33.33");
    assertThat(Files.readString(folder.resolve("runner/summary"))).contains("over budget");
    assertThat(Path.of(output("sarif"))).isNotEmptyFile();
    assertThat(Path.of(output("report"))).isNotEmptyFile();
    var last =
        server.with("STATUS", output("status")).run((String) step("Pass or fail").get("run"));
    assertThat(last.status()).isEqualTo(3);
  }

  @Test
  void aFindingIsAnAnnotation() throws Exception {
    server.withTooLittleMemory();
    var ran = run("gate", "none");
    assertThat(output("verdict")).isEqualTo("findings");
    assertThat(output("difference")).isEmpty();
    assertThat(ran.said()).contains("::error file=template.yaml,line=10,");
  }

  @Test
  void aBaseThatAShallowCheckoutLacksIsFetched() throws Exception {
    server.withMoreMemory();
    var base = server.run("git rev-parse main").said().strip();
    var shallow =
        server.run(
            """
            git push --quiet origin feature
            git -C ../origin config uploadpack.allowReachableSHA1InWant true
            cd .. && mv work whole && mkdir work && cd work && git init --quiet
            git remote add origin "file://$PWD/../origin"
            git fetch --quiet --depth=1 origin feature && git checkout --quiet FETCH_HEAD
            """);
    assertThat(shallow.status()).as(shallow.said()).isZero();
    assertThat(server.run("git cat-file -e " + base).status()).isNotZero();
    var ran = run("gate", base);
    assertThat(output("verdict")).as(ran.said()).isEqualTo("over-budget");
    assertThat(output("difference")).startsWith("33.33");
  }

  @Test
  void aBaseThatCannotBeHadIsAnErrorThatSaysWhatToDo() throws Exception {
    var ran = run("gate", "0123456789012345678901234567890123456789");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.said()).contains("::error title=faregate::").contains("fetch-depth: 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"; touch pwned", "$(touch pwned)", "`touch pwned`", "\"; touch pwned; \""})
  void anInputIsAWordAndNeverACommand(String hostile) throws Exception {
    server.with("COMMAND", "price").with("BASE", "").with("SUMMARY", "true").with("SARIF", "false");
    server.with("PATHS", hostile).with("ARGUMENTS", "--region\n" + hostile).with("TARGET", "");
    server.run((String) step("Run faregate").get("run"));
    assertThat(output("verdict")).isEqualTo("failed");
    assertThat(server.work().resolve("pwned")).doesNotExist();
  }

  @Test
  void aCommandThatThereIsNotIsRefused() throws Exception {
    assertThat(run("rm", "").status()).isEqualTo(2);
  }

  private BuildServer.Ran comment() throws Exception {
    run("gate", "origin/main");
    server.with("PULL", "42").with("GH_TOKEN", "t").with("BODY", output("markdown"));
    return server.run((String) step("Write below the pull request").get("run"));
  }

  @Test
  void theFirstRunWritesAComment() throws Exception {
    var ran = comment();
    assertThat(ran.status()).as(ran.said()).isZero();
    assertThat(server.told()).contains("--method POST repos/acme/shop/issues/42/comments");
    assertThat(server.body()).startsWith("<!-- faregate -->");
  }

  @Test
  void aLaterRunWritesItsOwnCommentAnew() throws Exception {
    server.comments(
        """
        [{"id": 1, "user": {"login": "somebody"}, "body": "%1$s"},
         {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "hello"},
         {"id": 3, "user": {"login": "github-actions[bot]"}, "body": "%1$s"}]
        """
            .formatted(COMMENT));
    comment();
    assertThat(server.told()).contains("--method PATCH repos/acme/shop/issues/comments/3");
  }

  @Test
  void aForkThatMayNotCommentIsToldSoAndGoesOn() throws Exception {
    server.forbid();
    var ran = comment();
    assertThat(ran.status()).isZero();
    assertThat(ran.said()).contains("::warning title=faregate::no comment");
  }

  @Test
  void theProgramIsKeptByItsSources() throws Exception {
    server
        .with("GITHUB_ACTION_PATH", TOP.toString())
        .with("RUNNER_OS", "Linux")
        .with("RUNNER_ARCH", "X64");
    var ran = server.run((String) step("Look for the program").get("run"));
    assertThat(ran.status()).as(ran.said()).isZero();
    assertThat(output("key")).matches("faregate-Linux-X64-[0-9a-f]{32}");
    assertThat(output("jar")).endsWith("/cli/target/faregate.jar");
  }
}
