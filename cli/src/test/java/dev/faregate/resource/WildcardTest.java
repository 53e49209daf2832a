package dev.faregate.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WildcardTest {
  @Test
  void aWildcardStandsForAnyLetters() {
    assertThat(Wildcard.matches("*Worker", "ImageWorker")).isTrue();
    assertThat(Wildcard.matches("Batch*", "Batch")).isTrue();
    assertThat(Wildcard.matches("a*b*c", "a-b-b-c")).isTrue();
    assertThat(Wildcard.matches("*", "")).isTrue();
    assertThat(Wildcard.matches("Batch*", "MyBatch")).isFalse();
    assertThat(Wildcard.matches("a*b", "a-b-c")).isFalse();
    assertThat(Wildcard.matches("", "a")).isFalse();
  }

  @Test
  void aWildcardThatInvitesBacktrackingTakesNoTime() {
    assertThat(Wildcard.matches("*a".repeat(200) + "b", "a".repeat(5_000))).isFalse();
  }
}
