package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logs on the command line, to reports.
class ReplayTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SAMPLES = ROOT.resolve("../shared/corpus/lambda-report-logs");

  @TempDir Path folder;

  @Test
  void sumsAreThoseOfAnAwkScript() throws Exception {
    assumeThat(hasProgram("awk") && hasProgram("jq") && hasProgram("sh")).isTrue();
    var log = folder.resolve("lines.log");
    run(log, ROOT.resolve(".ci/report-lines").toString(), "60000", "11");
    var printed = new Terminal(folder).run("replay", "lines.log", "--output", "json=report.json");
    assertThat(printed.status()).isZero();
    var theirs = folder.resolve("theirs");
    var ours = folder.resolve("ours");
    run(theirs, "sh", "-c", ". '" + ROOT.resolve(".ci/replay-sums") + "'; awk_sums lines.log");
    run(ours, "sh", "-c", ". '" + ROOT.resolve(".ci/replay-sums") + "'; our_sums report.json");
    assertThat(Files.readString(theirs)).startsWith("60000 ");
    assertThat(Files.readString(ours)).isEqualTo(Files.readString(theirs));
  }

  @Test
  void aFolderIsReadWithPackedLogsAndEachFileOnce() throws IOException {
    Files.writeString(folder.resolve("a.log"), line(10) + "\n");
    Files.write(folder.resolve("b.gz"), packed(line(20) + "\n" + line(30) + "\n"));
    var printed = new Terminal(folder).run("replay", ".", "a.log", "--output", "csv");
    assertThat(printed.out()).contains("\r\nfunction,512,90,3,0,60,0.03,");
  }

  @Test
  void stdinIsReadPackedOrNot() {
    var printed = new Terminal(folder).typing(line(10)).run("replay", "-", "--function", "Orders");
    assertThat(printed.out()).contains("Orders  Lambda, 512 MB", "1 request in 1 log");
  }

  @Test
  void corruptLinesAreNamedWithFileAndLineWhateverThePart() throws IOException {
    var filler = ("x".repeat(999) + "\n").repeat(9000);
    Files.writeString(folder.resolve("a.log"), line(10) + "\n" + filler + line(-1) + "\n");
    var printed = new Terminal(folder).run("replay", "a.log");
    assertThat(printed.status()).isZero();
    assertThat(printed.out())
        .contains("1 line cannot be read:", "a.log:9002: a figure in it is no number");
  }

  @Test
  void logsWithoutInvocationsFail() throws IOException {
    Files.writeString(folder.resolve("a.log"), "hello\n");
    var printed = new Terminal(folder).run("replay", "a.log");
    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.err()).contains("nothing in there that tells of an invocation or a charge");
    assertThat(new Terminal(folder).run("replay", "b.log").err())
        .contains("there is no file b.log");
    assertThat(new Terminal(folder).run("replay").status()).isEqualTo(2);
  }

  @Test
  void endlessFunctionsAndLinesAreRefusedOrCut() throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < 10_001; i++) {
      text.append("/aws/lambda/f").append(i).append(' ').append(line(1)).append('\n');
    }
    Files.writeString(folder.resolve("many.log"), text);
    var printed = new Terminal(folder).run("replay", "many.log");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("more than 10000 functions").contains("--function NAME");
    Files.writeString(folder.resolve("long.log"), "x".repeat(20_000_000) + "\n" + line(1) + "\n");
    var cut = new Terminal(folder).run("replay", "long.log");
    assertThat(cut.out()).contains("1 request in 1 log", "long.log:1: it is longer than any line");
  }

  @Test
  void usageIsScaledOnlyWhereItIsKnownOverWhatTime() throws IOException {
    Files.writeString(folder.resolve("a.log"), (line(10) + "\n").repeat(100));
    var terminal = new Terminal(folder);
    assertThat(terminal.run("replay", "a.log").out()).contains("{ requests: 100, duration: 10ms }");
    assertThat(terminal.run("replay", "a.log", "--month", "30d").err()).contains("--period 7d");
    assertThat(terminal.run("replay", "a.log", "--month", "30d", "--period", "7d").out())
        .contains("{ requests: 429, duration: 10ms }", "30d is 4.29 times the 168 h of the logs");
  }

  @Test
  void aPeriodWithoutAMonthIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.log"), line(10));
    var printed = new Terminal(folder).run("replay", "a.log", "--period", "7d");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("--period scales to a month; say which: --month 730h");
  }

  @Test
  void usageIsWrittenOnceAndWhatIsThereStays() throws IOException {
    Files.writeString(folder.resolve("a.log"), line(10) + "\n");
    var settings = folder.resolve("faregate.yaml");
    Files.writeString(settings, "usage:\n  resources:\n    Orders: { requests: 3M } # ours\n");
    var terminal = new Terminal(folder);
    var command =
        new String[] {"replay", "a.log", "--function", "Orders", "--write", "faregate.yaml"};
    assertThat(terminal.run(command).out())
        .contains("kept as it was: Orders.requests is 3M, not 1");
    assertThat(settings)
        .hasContent("usage:\n  resources:\n    Orders: { duration: 10ms, requests: 3M } # ours\n");
    terminal.run(command);
    assertThat(settings)
        .hasContent("usage:\n  resources:\n    Orders: { duration: 10ms, requests: 3M } # ours\n");
    assertThat(terminal.run("replay", "a.log", "--write", "x.yaml").err())
        .contains("--function NAME");
  }

  @Test
  void aBrokenPackedLogIsASentence() throws IOException {
    var noise = new byte[100];
    new Random(1).nextBytes(noise);
    noise[0] = 0x1F;
    noise[1] = (byte) 0x8B;
    Files.write(folder.resolve("a.gz"), noise);
    var printed = new Terminal(folder).run("replay", "a.gz");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).startsWith("faregate: cannot read a.gz: ");
  }

  @Test
  void aSmallerSizeIsPricedByTheWholeBill() throws IOException {
    Files.writeString(folder.resolve("a.log"), (line(900_000) + "\n").repeat(10_000));
    var printed = new Terminal(folder).run("replay", "a.log", "--free-tier", "off");
    // 9,000,000 s at 512 MB and at 128 MB.
    assertThat(printed.out()).contains("$56.25 less with 128 MB");
  }

  @Test
  void realLogsAreRead() {
    assumeThat(SAMPLES).isDirectory();
    var printed = new Terminal(folder).run("replay", SAMPLES.toString());
    assertThat(printed.status()).isZero();
    assertThat(printed.out()).contains("2 requests in 2 logs");
  }

  static String line(long billed) {
    return "REPORT RequestId: 3604209a-e9a3-11e6-939a-754dd98c7be3\tDuration: 1.00 ms\tBilled"
        + " Duration: "
        + billed
        + " ms\tMemory Size: 512 MB\tMax Memory Used: 90 MB\t";
  }

  static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static boolean hasProgram(String name) {
    for (var place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(place, name))) {
        return true;
      }
    }
    return false;
  }

  private void run(Path out, String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
  }
}
