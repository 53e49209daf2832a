package dev.faregate.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionsTest {
  private final Positions positions = new Positions("aé\r\n\n🚀x\ry");

  @Test
  void aLineEndsWithALineFeedACarriageReturnOrBoth() {
    assertThat(positions.lines()).isEqualTo(4);
    assertThat(positions.lineText(1)).isEqualTo("aé");
    assertThat(positions.lineText(2)).isEmpty();
    assertThat(positions.lineText(3)).isEqualTo("🚀x");
    assertThat(positions.lineText(4)).isEqualTo("y");
  }

  @Test
  void offsetsAreFoundInAnyOrder() {
    for (int round = 0; round < 2; round++) {
      assertThat(positions.line(9)).isEqualTo(4);
      assertThat(positions.line(0)).isEqualTo(1);
      assertThat(positions.line(7)).isEqualTo(3);
      assertThat(positions.line(4)).isEqualTo(2);
    }
    assertThat(positions.column(7)).isEqualTo(3);
    var many = new Positions("a\n".repeat(1000));
    assertThat(many.line(0)).isEqualTo(1);
    assertThat(many.line(1999)).isEqualTo(1000);
    assertThat(many.line(2000)).isEqualTo(1001);
    assertThat(many.line(4)).isEqualTo(3);
  }

  @Test
  void bytesAreThoseOfUtf8() {
    assertThat(positions.byteOffset(0)).isZero();
    assertThat(positions.byteOffset(2)).isEqualTo(3);
    assertThat(positions.byteOffset(7)).isEqualTo(10);
    assertThat(positions.byteOffset(9)).isEqualTo(12);
    assertThat(positions.byteColumn(2)).isEqualTo(4);
    assertThat(positions.byteColumn(7)).isEqualTo(5);
  }
}
