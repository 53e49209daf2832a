package dev.faregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, run as users run it, over small programs that only say who they are.
class LauncherTest {
  private static final Path SCRIPT = Path.of("..", "faregate").toAbsolutePath().normalize();
  private static final Path JDK = Path.of(System.getProperty("java.home"));

  @TempDir Path folder;

  private record Ran(String out, String err, int status) {}

  @BeforeEach
  void installed() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a POSIX shell");
    Files.createDirectories(folder.resolve("cli/target"));
    Files.copy(SCRIPT, folder.resolve("faregate"));
    assertThat(folder.resolve("faregate").toFile().setExecutable(true)).isTrue();
  }

  @Test
  void theCacheIsMadeOnceAndUsed() throws Exception {
    install("one", Instant.now());
    assertThat(run(Map.of()).out()).isEqualTo("one\n");
    var cache = cache();
    var made = Files.getLastModifiedTime(cache);
    assertThat(run(Map.of()).out()).isEqualTo("one\n");
    assertThat(Files.getLastModifiedTime(cache)).isEqualTo(made);
  }

  @Test
  void severalAtOnceMakeOneCacheAndLeaveNothingBehind() throws Exception {
    install("one", Instant.now());
    var runs = new ArrayList<Callable<Ran>>();
    for (int i = 0; i < 6; i++) {
      runs.add(() -> run(Map.of()));
    }
    try (var pool = Executors.newFixedThreadPool(6)) {
      for (var ran : pool.invokeAll(runs)) {
        assertThat(ran.get()).isEqualTo(new Ran("one\n", "", 0));
      }
    }
    run(Map.of());
    assertThat(cache()).isNotEmptyFile();
    try (var files = Files.list(folder.resolve("cli/target"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.contains(".jsa"))
          .hasSize(1);
    }
  }

  @Test
  void aMakerOfTheCacheThatWasKilledHindersNobody() throws Exception {
    install("one", Instant.now());
    run(Map.of());
    var cache = cache();
    var name = cache.getFileName().toString();
    Files.delete(cache);
    var killed = new ProcessBuilder("true").start();
    killed.waitFor();
    Files.createSymbolicLink(
        cache.resolveSibling(name + ".making"), Path.of(Long.toString(killed.pid())));
    Files.writeString(cache.resolveSibling(name + "." + killed.pid()), "half of it");
    run(Map.of());
    assertThat(run(Map.of()).out()).isEqualTo("one\n");
    assertThat(cache()).isNotEmptyFile();
    assertThat(cache.resolveSibling(name + "." + killed.pid())).doesNotExist();
  }

  @Test
  void aWidthThatSomebodyGivesIsKept() throws Exception {
    install("one", Instant.now());
    var java =
        Files.writeString(
            folder.resolve("java"), "#!/bin/sh\necho $FAREGATE_COLUMNS$FAREGATE_TERMINAL\n");
    var script = folder.resolve("faregate");
    var text = Files.readString(script).replace("exec \"$jdk/bin/java\"", "exec sh " + java);
    Files.writeString(script, text);
    assertThat(run(Map.of("FAREGATE_COLUMNS", "123")).out()).isEqualTo("123\n");
    assertThat(run(Map.of("FAREGATE_COLUMNS", "")).out()).isEqualTo("\n");
  }

  @Test
  void aNewerProgramIsNotHiddenByTheCacheOfTheOldOne() throws Exception {
    install("one", Instant.now());
    assertThat(run(Map.of()).out()).isEqualTo("one\n");
    install("two", Instant.now().plusSeconds(5));
    assertThat(run(Map.of()).out()).isEqualTo("two\n");
  }

  @Test
  void aProgramWithAnOlderDateIsNotHiddenEither() throws Exception {
    install("one", Instant.now());
    assertThat(run(Map.of()).out()).isEqualTo("one\n");
    install("two", Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(run(Map.of()).out()).isEqualTo("two\n");
  }

  @Test
  void anotherJdkHasACacheOfItsOwn() throws Exception {
    install("one", Instant.now());
    run(Map.of());
    var first = cache();
    var other = folder.resolve("other-jdk");
    Files.createDirectories(other.resolve("bin"));
    Files.writeString(
        other.resolve("release"), "JAVA_RUNTIME_VERSION=\"25.0.99+1\"\nJAVA_VERSION=\"25.0.99\"\n");
    var java = other.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\nexec '" + JDK + "/bin/java' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(run(Map.of("FAREGATE_JAVA_HOME", other.toString())).out()).isEqualTo("one\n");
    assertThat(cache().getFileName()).isNotEqualTo(first.getFileName());
  }

  @Test
  void aJdkThatIsTooOldIsRefusedWithTheWayOut() throws Exception {
    install("one", Instant.now());
    var old = folder.resolve("old-jdk");
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Files.createSymbolicLink(old.resolve("bin/java"), JDK.resolve("bin/java"));
    var ran = run(Map.of("FAREGATE_JAVA_HOME", old.toString()));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("is no JDK 25 or later").hasLineCount(1);
  }

  @Test
  void aCommitHookDoesNotBuild() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    var ran = run(Map.of("PRE_COMMIT", "1"));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("run '").hasLineCount(1);
  }

  @Test
  void itRunsFromAnywhereAndThroughLinksAndSpaces() throws Exception {
    install("one", Instant.now());
    var link = folder.resolve("a link");
    Files.createSymbolicLink(link, folder.resolve("faregate"));
    var elsewhere = Files.createDirectories(folder.resolve("some where"));
    assertThat(run(elsewhere, link.toString(), Map.of()).out()).isEqualTo("one\n");
  }

  private Path cache() throws IOException {
    try (var files = Files.list(folder.resolve("cli/target"))) {
      return files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  /// A jar whose program prints `says`.
  private void install(String says, Instant modified) throws IOException {
    var sources = folder.resolve("src-" + says);
    var classes = folder.resolve("classes-" + says);
    Files.createDirectories(sources);
    Files.createDirectories(classes);
    var main = "public static void main(String[] a) { System.out.println(\"" + says + "\"); } }\n";
    var program =
        Files.writeString(
            sources.resolve("Faregate.java"),
            "package dev.faregate; public final class Faregate { " + main);
    var training =
        Files.writeString(
            sources.resolve("StartupTraining.java"),
            "package dev.faregate; public final class StartupTraining { "
                + "public static void main(String[] a) { dev.faregate.Faregate.main(a); } }\n");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                program.toString(),
                training.toString());
    assertThat(status).isZero();
    var jar = folder.resolve("cli/target/faregate.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (var name :
          List.of("dev/faregate/Faregate.class", "dev/faregate/StartupTraining.class")) {
        out.putNextEntry(new ZipEntry(name));
        Files.copy(classes.resolve(name), out);
      }
    }
    Files.setLastModifiedTime(jar, FileTime.from(modified));
  }

  private Ran run(Map<String, String> variables) throws Exception {
    return run(folder, folder.resolve("faregate").toString(), variables);
  }

  private Ran run(Path directory, String script, Map<String, String> variables) throws Exception {
    var command = new ArrayList<String>(List.of("/bin/sh", script));
    var out = Files.createTempFile(folder, "out", "");
    var err = Files.createTempFile(folder, "err", "");
    var builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder
        .environment()
        .keySet()
        .removeAll(List.of("PRE_COMMIT", "FAREGATE_JAVA_HOME", "FAREGATE_COLUMNS"));
    builder.environment().put("JAVA_HOME", JDK.toString());
    builder.environment().putAll(variables);
    var process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ran(
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8),
        process.exitValue());
  }
}
