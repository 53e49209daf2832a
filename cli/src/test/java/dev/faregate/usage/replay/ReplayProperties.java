package dev.faregate.usage.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/// What holds of sums and of estimates, whatever is read.
class ReplayProperties {

  @Property(tries = 200)
  void aPercentileIsAtMostItsErrorOff(
      @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 900_000_000L) Long> values,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    var durations = new Durations();
    values.forEach(durations::add);
    var sorted = values.stream().sorted().toList();
    long exact = sorted.get((values.size() * percent + 99) / 100 - 1);
    assertThat(Math.abs(durations.percentile(percent) - exact) * 256).isLessThanOrEqualTo(exact);
  }

  @Property(tries = 200)
  void anyBytesAreReadToTheirEndWithoutAFault(@ForAll @Size(max = 300) byte[] noise)
      throws IOException {
    var text = new String(noise, StandardCharsets.ISO_8859_1);
    for (var start :
        List.of("", "REPORT RequestId: ", "REPORT RequestId: x\tBilled D", "{", "2026-11-21T")) {
      var lines = ReportLinesTest.read(start + text);
      assertThat(lines.requests()).isZero();
    }
  }

  /// Parts of a file that is far larger than one.
  @Property(tries = 3)
  void partsInAnyOrderAddUpToTheSameAsAStream(@ForAll long seed) throws IOException {
    var random = new Random(seed);
    var text = new StringBuilder();
    while (text.length() < 2.2 * LogParts.PART) {
      if (random.nextInt(10) == 0) {
        text.append("x".repeat(random.nextInt(200_000)));
      } else {
        text.append("REPORT RequestId: ").append(random.nextInt());
        text.append("\tDuration: 1.5 ms\tBilled Duration: ").append(random.nextInt(100_000));
        text.append(" ms\tMemory Size: ").append(128 + random.nextInt(3)).append(" MB\t");
      }
      text.append('\n');
    }
    var bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
    var whole = ReportLinesTest.read(text.toString());
    var reader = new ReportLines();
    var parts = new LogParts(reader);
    long lines = 0;
    for (int part = LogParts.count(bytes.length) - 1; part >= 0; part--) {
      reader.begin(0, part, "");
      parts.read((into, at, most, from) -> copy(bytes, into, at, most, from), part);
      lines += reader.lines();
    }
    assertThat(lines).isEqualTo(whole.lines());
    assertThat(sums(reader)).isEqualTo(sums(whole));
  }

  private static int copy(byte[] bytes, byte[] into, int at, int most, long from) {
    int length = (int) Math.max(0, Math.min(most, bytes.length - from));
    System.arraycopy(bytes, (int) Math.min(from, bytes.length), into, at, length);
    return length;
  }

  private static List<String> sums(ReportLines lines) {
    var sums = new ArrayList<String>();
    for (var tally : lines.tallies().sorted()) {
      sums.add(tally.memory() + " " + tally.requests() + " " + tally.billed());
    }
    return sums;
  }
}
