package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MarkdownOutputTest {
  static final java.util.List<String> GATES = SampleGates.NAMES;

  @ParameterizedTest
  @FieldSource("GATES")
  void aReviewerSeesHowItEnded(String name) {
    Golden.check("comment-" + name + ".md", write(SampleGates.named(name)));
  }

  @Test
  void aCheckIsAComment() {
    Golden.check("check-markdown.md", write(SampleReports.check().build()));
  }

  @Test
  void aPriceIsAComment() {
    Golden.check("price-markdown.md", write(SampleReports.price().build()));
  }

  @ParameterizedTest
  @FieldSource("GATES")
  void aLaterRunFindsTheComment(String name) {
    assertThat(write(SampleGates.named(name))).startsWith("<!-- faregate -->\n");
  }

  @Test
  void whatIsLongerThanACommentIsCutAfterAWholeRowAndSaysSo() {
    var text = write(SampleGates.bigChange(2_000));
    assertThat(text.length()).isGreaterThan(50_000).isLessThanOrEqualTo(MarkdownPage.LIMIT);
    assertThat(text.lines().filter(line -> line.startsWith("|")))
        .allMatch(line -> line.endsWith("|"));
    assertThat(text)
        .containsPattern("Left out: \\d+ of 2000 changes, \\d+ of \\d+ lines of the bill");
    assertThat(text).contains("`--output html`").contains("Worker0").doesNotContain("Worker1999");
    assertThat(text.split("<details>")).hasSameSizeAs(text.split("</details>"));
  }

  @Test
  void nothingIsCutWithoutNeed() {
    assertThat(write(SampleGates.bigChange(100))).doesNotContain("Left out").contains("Worker99");
  }

  private static String write(Report report) {
    return new MarkdownOutput().write(report);
  }
}
