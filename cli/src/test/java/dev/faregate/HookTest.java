package dev.faregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commits in a real repository, with every hook that the documentation shows. Those for pre-commit
/// are skipped where it is not installed.
class HookTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final Path HOOKS = TOP.resolve("examples/hooks");
  private static final String JDK = System.getProperty("java.home");

  private static final String GOOD =
      """
      AWSTemplateFormatVersion: '2010-09-09'
      Resources:
        Worker:
          Type: AWS::Lambda::Function
          Properties:
            Code: { ZipFile: "pass" }
            Handler: index.handler
            Runtime: python3.13
            Role: arn:aws:iam::123456789012:role/worker
            MemorySize: 512
      """;
  private static final String BAD = GOOD.replace("512", "96");
  private static final String CHART = "{{- if .Values.on }}\nkind: [\n{{- end }}\n";

  @TempDir Path folder;

  private record Ran(String said, int status, long millis) {}

  @BeforeEach
  void aRepositoryAndAProgramOnThePath() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && runs("git"), "git and a POSIX shell");
    Files.createDirectories(folder.resolve("bin"));
    var program = folder.resolve("bin/faregate");
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' dev.faregate.Faregate \"$@\"\n"
            .formatted(JDK, System.getProperty("java.class.path")));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(folder.resolve("work"));
    git("init", "-q");
  }

  @Test
  void aPlainGitHookStopsABadTemplate() throws Exception {
    hook(HOOKS.resolve("pre-commit"));
    badIsStoppedAndGoodPasses();
  }

  @Test
  void theScriptForHuskyStopsABadTemplate() throws Exception {
    var husky = Files.createDirectories(folder.resolve("work/.husky"));
    Files.copy(HOOKS.resolve("husky/pre-commit"), husky.resolve("pre-commit"));
    // As husky runs it.
    hook(
        Files.writeString(
            folder.resolve("run-husky"), "#!/bin/sh\nexec sh -e .husky/pre-commit \"$@\"\n"));
    badIsStoppedAndGoodPasses();
  }

  @Test
  void theCommandForLefthookStopsABadTemplate() throws Exception {
    var run =
        Files.readAllLines(HOOKS.resolve("lefthook.yml")).stream()
            .filter(line -> line.strip().startsWith("run: "))
            .findFirst()
            .orElseThrow()
            .replace("run: ", "")
            .replace("{staged_files}", "\"$@\"");
    // As lefthook runs it: quoted names, and not at all without any.
    hook(
        Files.writeString(
            folder.resolve("run-lefthook"),
            "#!/bin/sh\ngit diff --cached --name-only --diff-filter=d -z | xargs -0 -r sh -c '"
                + run
                + "' lefthook\n"));
    badIsStoppedAndGoodPasses();
  }

  @Test
  void preCommitStopsABadTemplate() throws Exception {
    configure("faregate");
    badIsStoppedAndGoodPasses();
  }

  @Test
  void theWholeProjectIsJudgedWhateverACommitChanges() throws Exception {
    write("template.yaml", BAD);
    assertThat(commit().status()).isZero();
    configure("faregate-project");
    write("README", "nothing of it");
    var ran = commit();
    assertThat(ran.status()).isNotZero();
    assertThat(ran.said()).contains("faregate check of the whole project", "memory is 96 MB");
  }

  @Test
  void theLauncherOfTheClonedRepositoryRunsOnceItIsBuiltAndIsFastThen() throws Exception {
    configure("faregate-script");
    write("template.yaml", GOOD);
    var unbuilt = commit();
    assertThat(unbuilt.status()).isNotZero();
    assertThat(unbuilt.said()).contains("not built yet").contains("--version' once");
    build(clonedByPreCommit());
    var first = commit();
    assertThat(first.status()).as(first.said()).isZero();
    write("template.yaml", BAD);
    var second = commit();
    assertThat(second.said()).contains("memory is 96 MB");
    assertThat(second.millis()).isLessThan(first.millis());
  }

  private void badIsStoppedAndGoodPasses() throws Exception {
    write("template.yaml", BAD);
    write("charts/a chart.yaml", CHART);
    var bad = commit();
    assertThat(bad.status()).as(bad.said()).isNotZero();
    assertThat(bad.said()).contains("memory is 96 MB; Lambda accepts 128");
    write("template.yaml", GOOD);
    var good = commit();
    assertThat(good.status()).as(good.said()).isZero();
    write("notes.txt", "no descriptor at all");
    git("rm", "-q", "template.yaml");
    var gone = commit();
    assertThat(gone.status()).as(gone.said()).isZero();
  }

  private void hook(Path script) throws IOException {
    var hook = folder.resolve("work/.git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.copy(script, hook, StandardCopyOption.REPLACE_EXISTING);
    assertThat(hook.toFile().setExecutable(true)).isTrue();
  }

  /// A repository as pre-commit would clone it, and a project that has the hook.
  private void configure(String hook) throws Exception {
    assumeTrue(runs("pre-commit"), "pre-commit");
    var hooks = Files.createDirectories(folder.resolve("hooks"));
    for (var name : List.of(".pre-commit-hooks.yaml", "faregate", "pom.xml")) {
      Files.copy(TOP.resolve(name), hooks.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    in(hooks, "git", "init", "-q");
    in(hooks, "git", "add", ".");
    in(hooks, "git", "commit", "-qm", "hooks");
    var revision = in(hooks, "git", "rev-parse", "HEAD").said().strip();
    write(
        ".pre-commit-config.yaml",
        Files.readString(HOOKS.resolve(".pre-commit-config.yaml"))
            .replace("https://github.com/faregate/faregate", hooks.toString())
            .replaceAll("rev: .*", "rev: " + revision)
            .replace("id: faregate", "id: " + hook));
    var installed = in(folder.resolve("work"), "pre-commit", "install");
    assertThat(installed.status()).as(installed.said()).isZero();
  }

  private Path clonedByPreCommit() throws IOException {
    try (var files = Files.walk(folder.resolve("pre-commit"), 2)) {
      return files
          .filter(file -> file.endsWith("faregate"))
          .findFirst()
          .orElseThrow()
          .resolveSibling("");
    }
  }

  /// Stands for a build: the classes as they are, in a jar.
  private static void build(Path repository) throws IOException {
    var target = Files.createDirectories(repository.resolve("cli/target"));
    var libraries =
        Stream.of(System.getProperty("java.class.path").split(":", -1))
            .filter(path -> path.endsWith(".jar"))
            .map(path -> Path.of(path).toUri().toString())
            .collect(Collectors.joining(" "));
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, libraries);
    var file = target.resolve("faregate.jar");
    try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      for (var module : List.of("cli", "pricing-data")) {
        var classes = TOP.resolve(module).resolve("target/classes");
        try (var files = Files.walk(classes)) {
          for (var type : files.filter(Files::isRegularFile).toList()) {
            var name = classes.relativize(type).toString();
            if (!name.startsWith("META-INF")) {
              jar.putNextEntry(new ZipEntry(name));
              Files.copy(type, jar);
            }
          }
        }
      }
    }
  }

  private void write(String name, String text) throws Exception {
    var file = folder.resolve("work").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    git("add", name);
  }

  private Ran commit() throws Exception {
    return in(folder.resolve("work"), "git", "commit", "-qm", "a change");
  }

  private void git(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    assertThat(in(folder.resolve("work"), command.toArray(String[]::new)).status()).isZero();
  }

  private boolean runs(String program) throws Exception {
    try {
      return in(folder, program, "--version").status() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Ran in(Path directory, String... command) throws Exception {
    var said = Files.createTempFile(folder, "said", "");
    var builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("FAREGATE_"));
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("JAVA_HOME", JDK);
    environment.put("PRE_COMMIT_HOME", folder.resolve("pre-commit").toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    for (var who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "A Tester");
      environment.put("GIT_" + who + "_EMAIL", "tester@example.com");
    }
    long start = System.nanoTime();
    var process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    long millis = (System.nanoTime() - start) / 1_000_000;
    return new Ran(Files.readString(said), process.exitValue(), millis);
  }
}
