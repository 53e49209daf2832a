package dev.faregate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixTest {
  private static final Origin HERE = Origin.at(new Span("template.yaml", 1, 1, 1, 4, 0, 3));

  @ParameterizedTest
  @CsvSource({"901, 900", "64, 128", "12288, 10240"})
  void aNumberNearABoundIsPutThere(long number, long bound) {
    var fix = Fix.nearest("so", number, bound, HERE);
    assertThat(fix.edits()).extracting(Fix.Edit::text).containsExactly(Long.toString(bound));
  }

  /// 30000 are milliseconds, 1 is a gigabyte, -1 means none: a person decides.
  @ParameterizedTest
  @CsvSource({"30000, 900", "1, 128", "0, 1", "-1, 0", "5, 0"})
  void aNumberThatMeansSomethingElseIsLeftToAPerson(long number, long bound) {
    assertThat(Fix.nearest("so", number, bound, HERE).edits()).isEmpty();
  }
}
