package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  @Test
  void theNearestNameIsMeant() {
    assertThat(Suggestion.phrase("Memmory", List.of("Timeout", "Memory")))
        .isEqualTo("; did you mean Memory?");
    assertThat(Suggestion.phrase("memory", List.of("Memory"))).isEqualTo("; did you mean Memory?");
    assertThat(Suggestion.phrase("Jion", List.of("Join"))).isEqualTo("; did you mean Join?");
  }

  @Test
  void whatIsFarFromAllIsLeftAlone() {
    assertThat(Suggestion.phrase("Memory", List.of("Timeout", "Memory"))).isEmpty();
    assertThat(Suggestion.phrase("B", List.of("A"))).isEmpty();
    assertThat(Suggestion.phrase("Memory", List.of("Mercury"))).isEmpty();
  }

  @Test
  void aTextThatIsTooLongToBeANameIsNotCompared() {
    assertThat(Suggestion.phrase("r".repeat(100_000), List.of("requests"))).isEmpty();
  }
}
