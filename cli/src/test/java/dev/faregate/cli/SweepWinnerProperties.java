package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The winner of a sweep against other configurations, each priced alone by `quote`, which knows
/// nothing of sweeps.
class SweepWinnerProperties {
  private static final List<String> REGIONS = List.of("us-east-1", "eu-west-1", "sa-east-1");
  private static final List<String> ARCHITECTURES = List.of("x86_64", "arm64");

  @Property(tries = 15)
  void noFunctionIsCheaperThanTheWinner(
      @ForAll @IntRange(min = 0, max = 200_000_000) int requests,
      @ForAll @IntRange(min = 1, max = 5_000) int duration,
      @ForAll @IntRange(min = 128, max = 10_240) int memory,
      @ForAll @IntRange(max = 2) int region,
      @ForAll @IntRange(max = 1) int architecture,
      @ForAll boolean free) {
    var common =
        List.of(
            "--requests",
            Integer.toString(requests),
            "--duration",
            duration + "ms",
            "--free-tier",
            free ? "on" : "off");
    var line = new ArrayList<>(List.of("sweep", "lambda", "--region", String.join(",", REGIONS)));
    line.addAll(List.of("--memories", "128..10240", "--top", "1", "--output", "csv"));
    line.addAll(common);
    var other = new ArrayList<>(List.of("quote", "lambda", "--region", REGIONS.get(region)));
    other.addAll(List.of("--arch", ARCHITECTURES.get(architecture)));
    other.addAll(List.of("--memory", Integer.toString(memory), "--output", "json"));
    other.addAll(common);
    assertThat(winner(line)).isLessThanOrEqualTo(total(other));
  }

  @Property(tries = 15)
  void theWinnersAmountIsWhatQuoteSays(
      @ForAll @IntRange(min = 0, max = 200_000_000) int requests,
      @ForAll @IntRange(min = 1, max = 5_000) int duration,
      @ForAll @IntRange(max = 20) int provisioned) {
    var line =
        new ArrayList<>(
            List.of("sweep", "lambda", "--top", "1", "--output", "csv", "--arch", "x86_64"));
    var common =
        List.of(
            "--requests",
            Integer.toString(requests),
            "--duration",
            duration + "ms",
            "--region",
            "us-east-1");
    line.addAll(common);
    line.addAll(List.of("--memories", "1024..1024"));
    var same = new ArrayList<>(List.of("quote", "lambda", "--memory", "1024", "--output", "json"));
    same.addAll(common);
    if (provisioned > 0) {
      line.addAll(List.of("--provisioned", Integer.toString(provisioned)));
      same.addAll(List.of("--provisioned", Integer.toString(provisioned)));
    }
    assertThat(winner(line)).isEqualByComparingTo(total(same));
  }

  private static BigDecimal winner(List<String> line) {
    var out = new Terminal(Path.of(".")).run(line).out();
    var lines = out.lines().toList();
    int monthly = List.of(lines.getFirst().split(",", -1)).indexOf("monthly");
    return new BigDecimal(lines.get(1).split(",", -1)[monthly]);
  }

  private static BigDecimal total(List<String> line) {
    var out = new Terminal(Path.of(".")).run(line).out();
    int from = out.indexOf("\"exact\": \"") + "\"exact\": \"".length();
    return new BigDecimal(out.substring(from, out.indexOf('"', from)));
  }
}
