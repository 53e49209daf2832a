package dev.faregate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> NAMES = List.of("requests", "duration", "cold-starts");

  @Test
  void theNearestNameIsSuggestedAndNothingFarFetched() {
    assertThat(Suggestion.hint("request", NAMES)).isEqualTo("; did you mean requests?");
    assertThat(Suggestion.hint("Duraton", NAMES)).isEqualTo("; did you mean duration?");
    assertThat(Suggestion.hint("coldstarts", NAMES)).isEqualTo("; did you mean cold-starts?");
    assertThat(Suggestion.hint("memory", NAMES)).isEmpty();
    assertThat(Suggestion.hint("x", NAMES)).isEmpty();
    assertThat(Suggestion.hint("r".repeat(100_000), NAMES)).isEmpty();
  }

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
