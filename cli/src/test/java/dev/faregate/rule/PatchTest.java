package dev.faregate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.rule.Patch.Outcome;
import dev.faregate.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchTest {

  @Test
  void theFirstOfTwoThatOverlapWins() {
    var patch = new Patch("size: 64 MB\n");
    assertThat(patch.make(fix(6, 8, "128"))).isEqualTo(Outcome.MADE);
    assertThat(patch.make(fix(6, 11, "1 GB"))).isEqualTo(Outcome.OVERLAPS);
    assertThat(patch.make(fix(7, 8, "5"))).isEqualTo(Outcome.OVERLAPS);
    assertThat(patch.make(fix(0, 7, "x"))).isEqualTo(Outcome.OVERLAPS);
    assertThat(patch.text()).isEqualTo("size: 128 MB\n");
  }

  @Test
  void theSameFixTwiceIsMadeOnce() {
    var patch = new Patch("a: 64\n");
    assertThat(patch.make(fix(3, 5, "128"))).isEqualTo(Outcome.MADE);
    assertThat(patch.make(fix(3, 5, "128"))).isEqualTo(Outcome.MADE);
    assertThat(patch.make(fix(3, 5, "256"))).isEqualTo(Outcome.OVERLAPS);
    assertThat(patch.text()).isEqualTo("a: 128\n");
  }

  @Test
  void allEditsOfAFixAreMadeOrNone() {
    var patch = new Patch("a: 1\nb: 2\n");
    patch.make(fix(8, 9, "3"));
    var both = new Fix("x", Optional.empty(), List.of(edit(3, 4, "9"), edit(8, 9, "9")));
    assertThat(patch.make(both)).isEqualTo(Outcome.OVERLAPS);
    assertThat(patch.text()).isEqualTo("a: 1\nb: 3\n");
  }

  @Test
  void neighboursDoNotOverlap() {
    var patch = new Patch("ab");
    patch.make(fix(0, 1, "x"));
    assertThat(patch.make(fix(1, 2, "y"))).isEqualTo(Outcome.MADE);
    assertThat(patch.text()).isEqualTo("xy");
  }

  @Test
  void quotesAndLineEndsAreThoseOfTheText() {
    var patch = new Patch("a: 'x'\r\nb: \"y\"\r\n");
    patch.make(fix(3, 6, "z"));
    patch.make(fix(11, 14, "z"));
    patch.make(fix(0, 0, "c: 1\n"));
    assertThat(patch.text()).isEqualTo("c: 1\r\na: 'z'\r\nb: \"z\"\r\n");
  }

  @Test
  void whatIsSharedOrSpansLinesIsNotTouched() {
    assertThat(new Patch("a: &size 64\n").make(fix(9, 11, "1"))).isEqualTo(Outcome.UNSAFE);
    assertThat(new Patch("a: |\n  64\n").make(fix(3, 9, "1"))).isEqualTo(Outcome.UNSAFE);
    assertThat(new Patch("a").make(fix(0, 5, "1"))).isEqualTo(Outcome.UNSAFE);
  }

  private static Fix fix(int start, int end, String text) {
    return new Fix(text, Optional.empty(), List.of(edit(start, end, text)));
  }

  private static Fix.Edit edit(int start, int end, String text) {
    return new Fix.Edit(new Span("f", 1, 1, 1, 1, start, end), text);
  }
}
