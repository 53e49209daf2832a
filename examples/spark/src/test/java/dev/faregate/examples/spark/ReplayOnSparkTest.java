package dev.faregate.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Cli;
import dev.faregate.cli.LogReader;
import dev.faregate.cli.Replay;
import dev.faregate.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The job says what `faregate replay` says of the same logs, to the last byte.
class ReplayOnSparkTest {
  private static JavaSparkContext spark;
  @TempDir private static Path logs;

  /// What a run printed, and how it ended.
  private record Printed(String out, String err, int status) {}

  @BeforeAll
  static void writesLogsAndStartsTwoExecutors() throws Exception {
    var large = logs.resolve("aws/lambda/Orders/large.log");
    Files.createDirectories(large.getParent());
    reports(80_000, 7, large); // 11 MB: three parts
    Files.writeString(large, Files.readString(large) + "REPORT RequestId: broken\n");
    reports(2_000, 8, large.resolveSibling("small.log"));
    var mail = Files.createDirectories(logs.resolve("aws/lambda/Mail"));
    var unpacked = mail.resolve("unpacked");
    reports(3_000, 9, unpacked);
    try (var packed = new GZIPOutputStream(Files.newOutputStream(mail.resolve("mail.log.gz")))) {
      Files.copy(unpacked, packed);
    }
    Files.delete(unpacked);
    Files.createFile(mail.resolve("empty.log"));
    var settings =
        new SparkConf()
            .setMaster("local[2]")
            .setAppName("test")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1");
    spark = new JavaSparkContext(settings);
    spark.setLogLevel("OFF"); // it logs faults that the job tells
  }

  @AfterAll
  static void stops() {
    spark.close();
  }

  private static void reports(int count, int seed, Path to) throws Exception {
    var script = Path.of("..", "..", ".ci", "report-lines").toString();
    var made =
        new ProcessBuilder("sh", script, Integer.toString(count), Integer.toString(seed))
            .redirectOutput(to.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(made.waitFor()).isZero();
  }

  @Test
  void everyReportIsThatOfOneMachine() {
    for (var output : List.of("json", "csv", "table")) {
      var options = List.of(logs.toString(), "--region", "eu-west-1", "--output", output);
      var here = onOneMachine(options);
      assertThat(here.out()).contains("Orders").contains("Mail");
      assertThat(onSpark(new SparkLogReader(spark), options)).isEqualTo(here);
    }
  }

  @Test
  void howPartsAreSpreadChangesNothing() {
    var options = List.of(logs.toString(), "--output", "json");
    var here = onOneMachine(options);
    for (int partsOfTask : new int[] {1, 2, 1000}) {
      assertThat(onSpark(new SparkLogReader(spark, partsOfTask), options)).isEqualTo(here);
    }
  }

  @Test
  void aGlobIsTheFilesItMatches() {
    var folder = logs.resolve("aws/lambda/Orders");
    var here = onOneMachine(Stream.of("large.log", "small.log").map(folder::resolve));
    var glob = List.of(folder + "/*.log", folder + "/small.log", "--output", "json");
    assertThat(onSpark(new SparkLogReader(spark), glob)).isEqualTo(here);
  }

  @Test
  void whatCannotBeReadIsOneSentence() throws IOException {
    var missing = onSpark(new SparkLogReader(spark), List.of(logs + "/none-*"));
    assertThat(missing.err()).startsWith("faregate: cannot list").hasLineCount(1);
    assertThat(missing.status()).isEqualTo(2);
    var parquet = Files.writeString(logs.resolve("bill.parquet"), "PAR1....");
    try {
      var options = List.of(parquet.toString());
      var told = onSpark(new SparkLogReader(spark), options);
      assertThat(told.err()).contains("Parquet is read from its end").hasLineCount(1);
      assertThat(told.status()).isEqualTo(2);
    } finally {
      Files.delete(parquet);
    }
    var stdin = onSpark(new SparkLogReader(spark), List.of("-"));
    assertThat(stdin.err()).contains("no other machine sees stdin");
  }

  private static Printed onOneMachine(Stream<Path> files) {
    var options = Stream.concat(files.map(Path::toString), Stream.of("--output", "json"));
    return onOneMachine(options.toList());
  }

  private static Printed onOneMachine(List<String> options) {
    return printed(
        it -> Cli.run(Stream.concat(Stream.of("replay"), options.stream()).toList(), it));
  }

  private static Printed onSpark(LogReader reader, List<String> options) {
    return printed(surroundings -> Replay.run(options, surroundings, reader));
  }

  private interface Run {
    int in(Surroundings surroundings);
  }

  private static Printed printed(Run run) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            Map.of(),
            Path.of("").toAbsolutePath(),
            LocalDate.of(2026, 11, 21),
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Surroundings.Terminal(false, 80));
    int status = run.in(surroundings);
    surroundings.out().flush();
    return new Printed(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
  }
}
