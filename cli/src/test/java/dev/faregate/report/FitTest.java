package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {
  @Test
  void widthCountsColumnsAndNotCharacters() {
    assertThat(DisplayWidth.of("plain")).isEqualTo(5);
    assertThat(DisplayWidth.of("画像")).isEqualTo(4);
    assertThat(DisplayWidth.of("한글")).isEqualTo(4);
    assertThat(DisplayWidth.of("ﾃｽﾄ")).isEqualTo(3);
    assertThat(DisplayWidth.of("🚀")).isEqualTo(2);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("−×…·")).isEqualTo(4);
  }

  @Test
  void aLongNameKeepsItsStartAndItsEnd() {
    assertThat(Fit.elided("ThumbnailerFunction", 11)).isEqualTo("Thumb…ction");
    assertThat(Fit.elided("画像変換サービス", 9)).isEqualTo("画像…ビス");
    assertThat(Fit.elided("short", 11)).isEqualTo("short");
  }

  @Test
  void aTextIsElidedBetweenCharactersAndNotWithinThem() {
    assertThat(Fit.elided("e\u0301e\u0301e\u0301e\u0301", 3)).isEqualTo("e\u0301…e\u0301");
  }

  @Test
  void linesBreakAtSpacesAndElseWithinAWord() {
    assertThat(Fit.lines("memory is 96 MB", 9)).containsExactly("memory is", "96 MB");
    assertThat(Fit.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    assertThat(Fit.lines("", 9)).containsExactly("");
    assertThat(Fit.lines("   ", 2)).containsExactly("");
  }

  @Test
  void dangerousCharactersBecomeVisible() {
    assertThat(Escapes.visible("a\u001b[31m")).isEqualTo("a\\u001b[31m");
    assertThat(Escapes.visible("a\nb\tc")).isEqualTo("a\\nb\\tc");
    assertThat(Escapes.visible("\u202eexe.txt")).isEqualTo("\\u202eexe.txt");
    assertThat(Escapes.visible("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    assertThat(Escapes.visible("画像 🚀 é")).isEqualTo("画像 🚀 é");
  }

  @Test
  void aPathIsQuotedForTheShellWhereItMustBe() {
    assertThat(NextStep.quoted("infra/template.yaml")).isEqualTo("infra/template.yaml");
    assertThat(NextStep.quoted("my app/it's.yaml")).isEqualTo("'my app/it'\\''s.yaml'");
  }
}
