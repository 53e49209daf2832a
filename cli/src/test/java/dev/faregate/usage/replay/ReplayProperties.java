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

  /// A second tab behind the id keeps a line from being read as usual.
  @Property(tries = 2000)
  void aUsualLineTellsTheSameAsAnyOther(@ForAll long seed) throws IOException {
    var random = new Random(seed);
    var line = new StringBuilder("REPORT RequestId: " + ReportLinesTest.ID);
    line.append("\tDuration: ").append(number(random)).append('.').append(number(random));
    line.append(" ms\tBilled Duration: ").append(number(random));
    line.append(" ms\tMemory Size: ").append(number(random));
    line.append(" MB\tMax Memory Used: ").append(number(random)).append(" MB\t");
    line.append(random.nextBoolean() ? "" : "Init Duration: " + number(random) + ".5 ms\t");
    line.append(random.nextInt(5) > 0 ? "" : "Billed Duration: 7 ms\t");
    for (int i = random.nextInt(3); i > 0; i--) {
      line.setCharAt(54 + random.nextInt(line.length() - 54), (char) (' ' + random.nextInt(95)));
    }
    var usual = ReportLinesTest.read(line + "\n");
    var other = ReportLinesTest.read(line.insert(54, '\t') + "\n");
    assertThat(figures(usual)).isEqualTo(figures(other));
    assertThat(usual.faults()).isEqualTo(other.faults());
  }

  private static String number(Random random) {
    var digits = Long.toString(random.nextLong(1_000_000_000_000L));
    return digits.substring(0, Math.min(digits.length(), random.nextInt(10)));
  }

  private static List<String> figures(ReportLines lines) {
    var all = new ArrayList<String>();
    for (var tally : lines.tallies().sorted()) {
      all.add(tally.memory() + " MB of which " + tally.used() + ", billed " + tally.billed());
      all.add("took " + tally.duration() + ", INIT " + tally.coldStarts() + " " + tally.init());
    }
    return all;
  }

  /// The longest that is read has 2 MB; a part has 4 MB.
  @Property(tries = 20)
  void whatIsTooLongIsTheSameInPartsAndInAStream(@ForAll long seed) throws IOException {
    var random = new Random(seed);
    var text = new StringBuilder();
    while (text.length() < 9 << 20) {
      text.append("REPORT RequestId: x\tDuration: 1.5 ms\tBilled Duration: 2 ms\t");
      text.append("Memory Size: 128 MB\t").append("x".repeat(random.nextInt(20)));
      int filling =
          random.nextInt(4) > 0 ? random.nextInt(900_000) : 2_097_000 + random.nextInt(400);
      text.append(" ".repeat(filling)).append(random.nextInt(9) > 0 ? "\n" : "\n\n");
    }
    holdsInParts(text.toString());
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
    holdsInParts(text.toString());
  }

  private static void holdsInParts(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    var whole = ReportLinesTest.read(text);
    var reader = new ReportLines();
    var parts = new LogParts(reader);
    long lines = 0;
    for (int part = LogParts.count(bytes.length) - 1; part >= 0; part--) {
      reader.begin(0, part, "");
      parts.read((into, at, most, from) -> copy(bytes, into, at, most, from), part);
      lines += reader.lines();
    }
    assertThat(lines).isEqualTo(whole.lines());
    assertThat(reader.faulty()).isEqualTo(whole.faulty());
    assertThat(figures(reader)).isEqualTo(figures(whole));
  }

  private static int copy(byte[] bytes, byte[] into, int at, int most, long from) {
    int length = (int) Math.max(0, Math.min(most, bytes.length - from));
    System.arraycopy(bytes, (int) Math.min(from, bytes.length), into, at, length);
    return length;
  }
}
