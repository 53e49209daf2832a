package dev.faregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A build server as far as scripts see one: a work tree with a base, and stand-ins for the
/// programs that speak to a vendor, which write down what they are told.
final class BuildServer {
  private static final String TEMPLATE =
      """
      AWSTemplateFormatVersion: '2010-09-09'
      Resources:
        Thumbnailer:
          Type: AWS::Lambda::Function
          Properties:
            Code: { ZipFile: "pass" }
            Handler: index.handler
            Runtime: python3.13
            Role: arn:aws:iam::123456789012:role/worker
            MemorySize: 512
      """;
  private static final String SETTINGS =
      """
      region: us-east-1
      usage:
        resources:
          Thumbnailer: { requests: 10M, duration: 200ms }
      budgets:
        - { name: the whole stack, limit: 20 }
      """;

  private static final String GIT =
      """
      #!/bin/sh
      if [ "$1" = clone ]; then
        for to; do :; done
        mkdir -p "$to" && cp '%s/bin/faregate' "$to/faregate"
        exit
      fi
      exec '%s' "$@"
      """;

  /// Answers from `comments.json`, by the real jq, as gh does by its own.
  private static final String GH =
      """
      #!/bin/sh
      echo "$*" >> '%1$s/said'
      filter= body=
      while [ $# -gt 0 ]; do
        case $1 in
          --jq) filter=$2 ;;
          -F) body=${2#body=@} ;;
          */comments*) [ -f '%1$s/forbidden' ] && exit 1 ;;
          user) exit 1 ;;
        esac
        shift
      done
      if [ -n "$body" ]; then cp "$body" '%1$s/body'; else jq -r "$filter" '%1$s/comments.json'; fi
      """;

  private static final String CURL =
      """
      #!/bin/sh
      echo "$*" >> '%1$s/said'
      for last; do case $last in body@*) cp "${last#body@}" '%1$s/body' ;; esac; done
      case $last in
        */user) echo '{"id": 7}' ;;
        *notes\\?*) cat '%1$s/comments.json' ;;
      esac
      """;

  private static final String AGENT = "#!/bin/sh\necho \"$*\" >> '%1$s/said'\ncat > '%1$s/body'\n";

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  /// What a script printed, and how it ended.
  record Ran(String said, int status) {}

  BuildServer(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    var bin = Files.createDirectories(folder.resolve("bin"));
    var java = Path.of(System.getProperty("java.home"), "bin/java");
    write(
        bin.resolve("faregate"),
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' dev.faregate.Faregate \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path")));
    var git = run(folder, "command -v git").said().strip();
    Files.createDirectories(folder.resolve("vendor"));
    Files.createDirectories(folder.resolve("home"));
    comments("[]");
    write(bin.resolve("git"), GIT.formatted(folder, git));
    write(bin.resolve("gh"), GH.formatted(folder.resolve("vendor")));
    write(bin.resolve("curl"), CURL.formatted(folder.resolve("vendor")));
    write(bin.resolve("buildkite-agent"), AGENT.formatted(folder.resolve("vendor")));
    environment.put("PATH", bin + ":" + System.getenv("PATH"));
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    repository();
  }

  private void repository() throws IOException, InterruptedException {
    Files.createDirectories(work());
    Files.writeString(work().resolve("template.yaml"), TEMPLATE);
    Files.writeString(work().resolve("faregate.yaml"), SETTINGS);
    var made =
        run(
            folder,
            """
            set -e
            git init --quiet --bare --initial-branch=main origin
            cd work
            git init --quiet --initial-branch=main
            git config user.name test && git config user.email test@example.com
            git remote add origin ../origin
            git add . && git commit --quiet -m base && git push --quiet origin main
            git checkout --quiet -b feature
            """);
    assertThat(made.status()).as(made.said()).isZero();
  }

  /// On the branch, costs three times what it did.
  BuildServer withMoreMemory() throws IOException, InterruptedException {
    return changed("512", "1536");
  }

  /// On the branch, AWS would refuse it.
  BuildServer withTooLittleMemory() throws IOException, InterruptedException {
    return changed("512", "96");
  }

  private BuildServer changed(String from, String to) throws IOException, InterruptedException {
    Files.writeString(work().resolve("template.yaml"), TEMPLATE.replace(from, to));
    assertThat(run(work(), "git commit --quiet -am change").status()).isZero();
    return this;
  }

  BuildServer with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  void comments(String json) throws IOException {
    Files.writeString(folder.resolve("vendor/comments.json"), json);
  }

  void forbid() throws IOException {
    Files.createFile(folder.resolve("vendor/forbidden"));
  }

  /// What was told to the vendor.
  String told() throws IOException {
    var said = folder.resolve("vendor/said");
    return Files.exists(said) ? Files.readString(said) : "";
  }

  /// The comment that the vendor got.
  String body() throws IOException {
    return Files.readString(folder.resolve("vendor/body"));
  }

  Path work() {
    return folder.resolve("work");
  }

  Ran run(String script) throws IOException, InterruptedException {
    return run(work(), script);
  }

  private Ran run(Path from, String script) throws IOException, InterruptedException {
    var file = Files.writeString(folder.resolve("script"), script);
    var out = folder.resolve("out");
    var builder =
        new ProcessBuilder(
                new ArrayList<>(List.of("bash", "-e", "-o", "pipefail", file.toString())))
            .directory(from.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT") || name.equals("CI"));
    builder.environment().putAll(environment);
    var process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ran(Files.readString(out), process.exitValue());
  }

  private static void write(Path file, String script) throws IOException {
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
