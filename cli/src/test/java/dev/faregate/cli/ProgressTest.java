package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The line that says how far a long run is.
class ProgressTest {
  private static final long MILLI = 1_000_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  // Near the clock's wrap-around, which it must survive.
  private long now = Long.MAX_VALUE - 100 * MILLI;

  @Test
  void aRunOfLessThanHalfASecondShowsNothing() {
    var progress = progress(true);
    now += 499 * MILLI;
    progress.show("reading", 7, 9);
    progress.erase();
    assertThat(printed()).isEmpty();
  }

  @Test
  void aLongerOneShowsHowFarItIsAndErasesIt() {
    var progress = progress(true);
    now += 500 * MILLI;
    progress.show("reading", 7, 9);
    assertThat(printed()).isEqualTo("\r\u001b[Kfaregate: reading 7 of 9");
    progress.erase();
    progress.erase();
    assertThat(printed()).isEqualTo("\r\u001b[Kfaregate: reading 7 of 9\r\u001b[K");
  }

  @Test
  void itIsRewrittenTenTimesASecondAtMost() {
    var progress = progress(true);
    for (int i = 0; i < 1500; i++) {
      now += MILLI;
      progress.show("reading", i, 1500);
    }
    assertThat(printed().split("\r", -1)).hasSize(12);
  }

  @Test
  void withoutATerminalItIsSilent() {
    var progress = progress(false);
    now += 5000 * MILLI;
    progress.show("reading", 7, 9);
    progress.erase();
    assertThat(printed()).isEmpty();
  }

  private Progress progress(boolean isWanted) {
    var err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    return new Progress(err, isWanted, () -> now);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
