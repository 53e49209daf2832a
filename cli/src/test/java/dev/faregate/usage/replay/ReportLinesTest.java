package dev.faregate.usage.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Lines as functions log them and as exports, tools and the API wrap them.
class ReportLinesTest {
  static final String ID = "3604209a-e9a3-11e6-939a-754dd98c7be3";
  private static final String PLAIN =
      "REPORT RequestId: "
          + ID
          + "\tDuration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 512 MB"
          + "\tMax Memory Used: 90 MB\t";
  private static final String JSON =
      "{\"time\":\"2026-11-20T10:00:00.500Z\",\"type\":\"platform.report\",\"record\":{\"requestId\":\""
          + ID
          + "\",\"metrics\":{\"durationMs\":12.345,\"billedDurationMs\":13,\"memorySizeMB\":512,"
          + "\"maxMemoryUsedMB\":90},\"status\":\"success\"}}";

  @Test
  void aPlainLineCounts() throws IOException {
    var tally = only(read(PLAIN + "\n"));
    assertThat(tally.requests()).isOne();
    assertThat(tally.memory()).isEqualTo(512);
    assertThat(tally.duration()).isEqualTo(12_340);
    assertThat(tally.billed()).isEqualTo(13);
    assertThat(tally.used()).isEqualTo(90);
    assertThat(tally.coldStarts()).isZero();
    assertThat(tally.failures()).isZero();
  }

  @Test
  void aColdStartWhoseInitIsBilledSaysHowMuchOfIt() throws IOException {
    var line = PLAIN.replace("Billed Duration: 13", "Billed Duration: 114");
    var tally = only(read(line + "Init Duration: 100.66 ms\t\n"));
    assertThat(tally.coldStarts()).isOne();
    assertThat(tally.init()).isEqualTo(100_660);
    assertThat(tally.initBilled()).isEqualTo(101);
  }

  @Test
  void initThatWasNotBilledIsNotBilled() throws IOException {
    var tally = only(read(PLAIN + "Init Duration: 100.66 ms\t\n"));
    assertThat(tally.coldStarts()).isOne();
    assertThat(tally.initBilled()).isZero();
  }

  @Test
  void restoresTracesAndFailuresAreTold() throws IOException {
    var tally =
        only(
            read(
                PLAIN
                    + "Restore Duration: 514.60 ms\tBilled Restore Duration: 143 ms\t"
                    + "XRAY TraceId: 1-5759e988-bd862e3f\tSegmentId: 3fb5\tSampled: true\t"
                    + "Status: timeout\n"));
    assertThat(tally.restores()).isOne();
    assertThat(tally.restore()).isEqualTo(514_600);
    assertThat(tally.restoreBilled()).isEqualTo(143);
    assertThat(tally.failures()).isOne();
  }

  @Test
  void blanksInPlaceOfTabsAndOtherEndsOfLinesAreRead() throws IOException {
    var text = PLAIN.replace('\t', ' ') + "\r\n" + PLAIN.replace("\t", "  ") + "\n" + PLAIN;
    assertThat(only(read(text)).requests()).isEqualTo(3);
  }

  @Test
  void exportsTellWhen() throws IOException {
    var lines =
        read(
            "2026-11-20T10:00:00.123Z START RequestId: x\n"
                + ("2026-11-20T10:00:01.123Z " + PLAIN + "\n")
                + ("2026-11-21 11:00:00.000+01:00\t" + PLAIN + "\n"));
    assertThat(only(lines).requests()).isEqualTo(2);
    assertThat(lines.tallies().first()).isEqualTo(1_795_168_801_000L);
    assertThat(lines.tallies().last()).isEqualTo(1_795_255_200_000L);
  }

  @Test
  void streamsThatFunctionsShareAndLogGroupsTellWhose() throws IOException {
    var lines =
        read(
            "2026-11-20T10:00:01+00:00 2026/11/20/Orders[$LATEST]0a1b "
                + PLAIN
                + "\n"
                + "2026-11-20T10:00:01+00:00 2026/11/20/[$LATEST]0a1b "
                + PLAIN
                + "\n"
                + "/aws/lambda/Mails 2026/11/20/[$LATEST]0a1b "
                + PLAIN
                + "\n");
    assertThat(lines.tallies().sorted())
        .extracting(Tally::function)
        .containsExactly("", "Mails", "Orders");
  }

  @Test
  void jsonRecordsCount() throws IOException {
    var lines = read("2026-11-20T10:00:01+00:00 2026/11/20/[1]0a1b " + JSON + "\n" + JSON + "\n");
    var tally = only(lines);
    assertThat(tally.requests()).isEqualTo(2);
    assertThat(tally.duration()).isEqualTo(24_690);
    assertThat(tally.billed()).isEqualTo(26);
    assertThat(lines.tallies().first()).isEqualTo(1_795_168_800_000L);
  }

  @Test
  void messagesInJsonCount() throws IOException {
    var message = PLAIN.replace("\t", "\\t") + "\\n";
    var wrapped = JSON.replace("\"", "\\\"");
    var lines =
        read(
            "{\"logGroup\":\"/aws/lambda/Mails\",\"logStream\":\"2026/11/20/[1]0\",\"logEvents\":["
                + ("{\"id\":\"1\",\"timestamp\":1795168800000,\"message\":\"" + message + "\"},")
                + ("{\"id\":\"2\",\"timestamp\":1795168800000,\"message\":\"" + wrapped + "\"}]}\n")
                + ("   \"message\": \"" + message + "\",\n"));
    assertThat(lines.tallies().sorted())
        .extracting(tally -> tally.function() + " " + tally.requests())
        .containsExactly(" 1", "Mails 2");
  }

  @Test
  void whatTheApplicationLogsIsNoReport() throws IOException {
    var lines =
        read("INFO got " + PLAIN + "\nREPORT of the day\n{\"message\":\"hello\"}\n{broken\n");
    assertThat(lines.tallies().sorted()).isEmpty();
    assertThat(lines.faulty()).isZero();
  }

  @Test
  void corruptLinesAreCountedAndTheFirstAreNamed() throws IOException {
    var lines =
        read(
            "START\n"
                + (PLAIN.replace("Billed Duration: 13 ms\t", "") + "\n")
                + (PLAIN.replace("12.34", "<duration>") + "\n")
                + (PLAIN.replace("512 MB", "0 MB") + "\n")
                + (PLAIN.replace("13 ms", "13.5 ms") + "\n")
                + (PLAIN.replace("13 ms", "99999999999999999999 ms") + "\n")
                + ("REPORT RequestId: " + ID + "\n")
                + JSON.substring(0, 90)
                + "\n");
    assertThat(lines.requests()).isZero();
    assertThat(lines.faulty()).isEqualTo(7);
    assertThat(lines.faults())
        .extracting(fault -> fault.line() + " " + fault.why())
        .containsExactly(
            "2 it says no billed duration",
            "3 a figure in it is no number with its unit",
            "4 its memory size is none",
            "5 its billed duration is no whole number of milliseconds",
            "6 its duration is longer than any function runs");
  }

  @Test
  void linesThatEndInReturnsAreNotOne() throws IOException {
    var lines = read(PLAIN + "\r" + PLAIN + "\r");
    assertThat(lines.requests()).isZero();
    assertThat(lines.faults())
        .extracting(Fault::why)
        .containsExactly("it says two durations, as if it were several lines");
    assertThat(read(PLAIN + "\r\n").requests()).isOne();
  }

  @Test
  void placesTellWhose() {
    assertThat(Names.ofPath("/logs/aws/lambda/Orders/a.log")).isEqualTo("Orders");
    assertThat(Names.ofPath("/x/2026-11-20-Mails[$LATEST]0a1b/000000.gz")).isEqualTo("Mails");
    assertThat(Names.ofPath("/x/2026-11-20-[$LATEST]0a1b/000000.gz")).isEmpty();
    assertThat(Names.ofPath("plain.log")).isEmpty();
  }

  private static Tally only(ReportLines lines) {
    assertThat(lines.faulty()).isZero();
    assertThat(lines.tallies().sorted()).hasSize(1);
    return lines.tallies().sorted().getFirst();
  }

  static ReportLines read(String text) throws IOException {
    var lines = new ReportLines();
    lines.begin(0, 0, "");
    new LogParts(lines).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    return lines;
  }
}
