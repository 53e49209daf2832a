package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.fuzz.RandomDescriptors;
import org.junit.jupiter.api.Test;

/// A few random descriptors in every build; `.ci/fuzz` takes as many as there is time for.
class FuzzTest {
  private static final int COUNT = 3_000;

  private final RandomDescriptors descriptors = new RandomDescriptors();

  @Test
  void noDescriptorThrows() {
    var run = new FuzzedRun();
    int recognised = 0;
    for (long number = 0; number < COUNT; number++) {
      try {
        recognised += run.of(descriptors.make(number)) ? 1 : 0;
      } catch (RuntimeException | Error e) {
        throw new AssertionError("descriptor " + number + "; .ci/fuzz 1 " + number, e);
      }
    }
    assertThat(recognised).as("descriptors, not only noise").isGreaterThan(COUNT / 5);
  }

  @Test
  void aNumberAlwaysMakesTheSameDescriptor() {
    var again = new RandomDescriptors();
    for (long number = 0; number < 200; number++) {
      assertThat(descriptors.make(number).bytes()).isEqualTo(again.make(number).bytes());
    }
  }
}
