package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Metrics as `aws cloudwatch` prints them.
class ReplayMetricsTest {
  @TempDir Path folder;

  @Test
  void statisticsOfSeveralFilesCombine() throws IOException {
    statistics("i.json", "Invocations", "\"Sum\": 1000.0", "\"Sum\": 3.0E3");
    statistics("d.json", "Duration", "\"Sum\": 100000.25", "\"Sum\": 600000.5, \"Maximum\": 901.7");
    statistics("c.json", "ConcurrentExecutions", "\"Maximum\": 7.0", "\"Maximum\": 12.0");
    statistics("e.json", "Errors", "\"Sum\": 2.0", "\"Sum\": 0.0");
    var printed = replay("i.json", "d.json", "c.json", "e.json", "--memory", "512");
    assertThat(printed.status()).isZero();
    assertThat(printed.out())
        .contains("Orders  Lambda, 512 MB", "4,000, 2 failed; at most 12 at once")
        .contains("700,001 ms, 175 ms each; 350.0005 GB-s", "(sums of CloudWatch)")
        .contains("from 2026-11-20T10:00:00Z to 2026-11-20T12:00:00Z")
        .contains("{ requests: 4000, duration: 175ms }")
        .containsPattern("CloudWatch's\\s+Duration\\s+is\\s+not\\s+the\\s+billed\\s+one");
  }

  @Test
  void averagesAreWeighedWhereSomebodyCounts() throws IOException {
    statistics("i.json", "Invocations", "\"Sum\": 1000", "\"Sum\": 3000");
    statistics(
        "d.json",
        "Duration",
        "\"Average\": 100.0, \"SampleCount\": 1000.0",
        "\"Average\": 200.0, \"SampleCount\": 3000.0");
    assertThat(replay("i.json", "d.json").out())
        .contains("700,000 ms, 175 ms each", "averages times sample counts")
        .contains("memory 128 MB (metrics do not tell; say --memory)");
    statistics("d.json", "Duration", "\"Average\": 100.0", "\"Average\": 200.0");
    assertThat(replay("i.json", "d.json").out())
        .contains("700,000 ms, 175 ms each", "averages times the invocations");
  }

  @Test
  void aMeanOfAveragesSaysThatItIsAnEstimate() throws IOException {
    statistics("i.json", "Invocations", "\"Sum\": 1000", "\"Sum\": 3000");
    var duration = Files.readString(folder.resolve("i.json")).replace("Invocations", "Duration");
    Files.writeString(
        folder.resolve("d.json"),
        duration
            .replace("\"Sum\": 1000", "\"Average\": 100.0")
            .replace("\"Sum\": 3000", "\"Average\": 200.0")
            .replace(":00:00", ":30:00"));
    assertThat(replay("i.json", "d.json").out())
        .contains("600,000 ms, 150 ms each")
        .containsPattern("an\\s+estimate,\\s+the\\s+mean\\s+of\\s+averages");
  }

  @Test
  void metricDataNamesFunctionsAndWhatIsNotWhole() throws IOException {
    Files.writeString(
        folder.resolve("data.json"),
        """
        {"MetricDataResults": [
          {"Id": "m1", "Label": "Orders Invocations", "StatusCode": "PartialData",
           "Timestamps": ["2026-11-20T10:00:00+00:00"], "Values": [10.0]},
          {"Id": "m2", "Label": "Orders Duration Average", "StatusCode": "Complete",
           "Timestamps": ["2026-11-20T10:00:00+00:00"], "Values": [12.5]},
          {"Id": "invocations_mails", "Label": "Invocations", "StatusCode": "Complete",
           "Timestamps": ["2026-11-20T10:00:00+00:00"], "Values": [10.0]},
          {"Id": "m4", "Label": "Orders IteratorAge", "StatusCode": "Complete",
           "Timestamps": [], "Values": []}
        ], "NextToken": "abc"}
        """);
    assertThat(new Terminal(folder).run("replay", "data.json").out())
        .contains("Orders  Lambda, 128 MB", "125 ms, 12.5 ms each", "10 requests in 1 log")
        .contains("data.json:2: the answer is not whole", "NextToken says that the answer goes on")
        .contains("data.json:8: its label tells none of the metrics")
        .containsPattern("mails: not counted without the Sum or\\s+Average\\s+of\\s+Duration");
  }

  @Test
  void datapointsThatContradictOrBreakOffAreTold() throws IOException {
    statistics("i.json", "Invocations", "\"Sum\": 10.0", "\"Sum\": 20.0");
    statistics("d.json", "Duration", "\"Sum\": 10.0", "\"Sum\": -20.0");
    statistics("j.json", "Invocations", "\"Sum\": 11.0", "\"Sum\": 20");
    var whole = Files.readString(folder.resolve("i.json"));
    Files.writeString(folder.resolve("k.json"), whole.substring(0, whole.length() - 4));
    var out = replay("i.json", "d.json", "j.json", "k.json").out();
    assertThat(out)
        .contains("requests  30\n", "d.json:8: a figure in it is no number")
        .contains("k.json:", "the JSON in it breaks off")
        .containsPattern("no\\s+duration\\s+for\\s+20\\s+of\\s+its\\s+requests")
        .containsPattern(
            "Orders: 1\\s+datapoint\\s+stands\\s+in\\s+the\\s+logs\\s+with\\s+another\\s+value");
  }

  /// Many logs, so that several threads read them, in an order of their own.
  @Test
  void theFirstOfTheLogsCountsWhoeverReadsItFirst() throws IOException {
    statistics("d.json", "Duration", "\"Sum\": 10.0", "\"Sum\": 20.0");
    var files = new ArrayList<>(List.of("d.json"));
    for (int i = 1; i <= 40; i++) {
      statistics(i + ".json", "Invocations", "\"Sum\": " + i + ".0", "\"Sum\": 20.0");
      files.add(i + ".json");
    }
    for (int i = 0; i < 20; i++) {
      assertThat(replay(files.toArray(String[]::new)).out()).contains("requests  21\n");
    }
    assertThat(replay(files.reversed().toArray(String[]::new)).out()).contains("requests  60\n");
  }

  @Test
  void reportLinesCountBeforeMetrics() throws IOException {
    statistics("i.json", "Invocations", "\"Sum\": 10.0", "\"Sum\": 20.0");
    statistics("d.json", "Duration", "\"Sum\": 10.0", "\"Sum\": 20.0");
    Files.writeString(folder.resolve("a.log"), ReplayTest.line(10) + "\n");
    assertThat(replay("i.json", "d.json", "a.log").out())
        .contains("1 request in 3 logs", "its REPORT lines count, and its metrics do not");
    assertThat(replay("i.json", "--memory", "0").err()).contains("--memory: say whole MB from 128");
  }

  private Terminal.Printed replay(String... operands) {
    var words = new ArrayList<>(List.of("replay", "--function", "Orders"));
    words.addAll(List.of(operands));
    return new Terminal(folder).run(words.toArray(String[]::new));
  }

  private void statistics(String file, String metric, String ten, String eleven)
      throws IOException {
    Files.writeString(
        folder.resolve(file),
        """
        {
            "Label": "%s",
            "Datapoints": [
                { "Timestamp": "2026-11-20T10:00:00+00:00", %s, "Unit": "None" },
                {
                    "Timestamp": "2026-11-20T11:00:00Z",
                    %s,
                    "Unit": "None" }
            ]
        }
        """
            .formatted(metric, ten, eleven));
  }
}
