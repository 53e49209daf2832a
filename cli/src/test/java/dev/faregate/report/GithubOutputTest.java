package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Ratio;
import dev.faregate.rule.Finding;
import dev.faregate.rule.Severity;
import dev.faregate.source.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubOutputTest {
  private static List<String> lines(ReportBuilder report) {
    return new GithubOutput().write(report.build()).lines().toList();
  }

  private static ReportBuilder check(int count, Severity severity) {
    var report = Samples.report("check").read(Samples.read("template.yaml"));
    for (int i = 1; i <= count; i++) {
      var at = Origin.at(SampleResource.at(i, 1));
      var function = SampleResource.function("F" + i, "Lambda, 1 MB");
      report.finding(new Finding("a-rule", severity, function, "is wrong", at, List.of()));
    }
    return report;
  }

  @Test
  void tenOfAKindAreAllShown() {
    assertThat(lines(check(10, Severity.ERROR)))
        .hasSize(10)
        .noneMatch(line -> line.contains("more"));
  }

  @Test
  void theTenthOfMoreSaysHowManyTheLogHas() {
    var lines = lines(check(24, Severity.WARNING));
    assertThat(lines).hasSize(25);
    assertThat(lines.get(9))
        .isEqualTo("::warning title=faregate::and 15 warnings more: the log has them all");
    assertThat(lines.get(10)).contains("F10");
  }

  @Test
  void errorsComeFirst() {
    var report = check(3, Severity.WARNING).finding(SampleFindings.pair());
    assertThat(lines(report).getFirst()).startsWith("::error file=template.yaml,line=41,");
  }

  @Test
  void theNameOfAFileIsEscapedAsGithubReadsIt() {
    var span = new dev.faregate.source.Span("::error::x,%.json", 3, 5, 3, 7, 10, 12);
    var function = SampleResource.function("F", "Lambda");
    var finding =
        new Finding("a-rule", Severity.ERROR, function, "is wrong", Origin.at(span), List.of());
    assertThat(lines(Samples.report("check").finding(finding)).getFirst())
        .startsWith("::error file=%3A%3Aerror%3A%3Ax%2C%25.json,line=3,");
  }

  @Test
  void aBudgetThatIsOverIsNotAmongWhatGithubDrops() {
    var over =
        new Budget(
            "all",
            Optional.empty(),
            Budget.Kind.LIMIT,
            "",
            Optional.of(Ratio.of(1)),
            Optional.of(Ratio.of(2)),
            false,
            Budget.State.OVER,
            "",
            List.of());
    assertThat(lines(check(24, Severity.ERROR).budget(over)).getFirst()).contains("over-budget");
  }

  @Test
  void aStretchOfSeveralLinesHasNoColumnAtItsEnd() {
    var span = new dev.faregate.source.Span("template.yaml", 3, 5, 4, 2, 10, 20);
    var function = SampleResource.function("F", "Lambda");
    var finding =
        new Finding("a-rule", Severity.ERROR, function, "is wrong", Origin.at(span), List.of());
    assertThat(lines(Samples.report("check").finding(finding)))
        .containsExactly(
            "::error file=template.yaml,line=3,endLine=4,col=5,title=a-rule::F: is wrong");
  }

  @Test
  void nothingWrongIsNothingSaid() {
    assertThat(lines(Samples.report("check").read(Samples.read("template.yaml")))).isEmpty();
  }
}
