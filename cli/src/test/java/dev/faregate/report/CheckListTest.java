package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckListTest {
  private static String list(ReportBuilder report, int width) {
    return new TableOutput(width, Style.PLAIN).write(report.build());
  }

  private static ReportBuilder checked() {
    return Samples.report("check").read(Samples.read("template.yaml")).checked(14);
  }

  private static ReportBuilder faulty() {
    return checked()
        .finding(SampleFindings.pair())
        .finding(SampleFindings.memory())
        .finding(SampleFindings.warning())
        .unchecked(SampleFindings.timeout())
        .fixPrices(offer -> Optional.of(Ratio.of(offer.thousandths().getLast(), 144)));
  }

  @Test
  void findingsStandInOrderWithTheirOriginsAndFixes() {
    Golden.check("check-60.txt", list(faulty(), 60));
    Golden.check("check-80.txt", list(faulty(), 80));
    Golden.check("check-120.txt", list(faulty(), 120));
    Golden.check("check-colours.txt", new TableOutput(100, Style.ANSI).write(faulty().build()));
  }

  @Test
  void aCleanCheckIsCalm() {
    assertThat(list(checked(), 80))
        .isEqualTo("Nothing wrong in template.yaml: 14 things checked\n");
  }

  @Test
  void whatNobodyCanKnowIsCountedEvenIfNothingIsWrong() {
    assertThat(list(checked().unchecked(SampleFindings.timeout()), 80))
        .isEqualTo(
            """
            Nothing wrong in template.yaml: 14 things checked, 1 not known before deployment
              (Api.Timeout, from an import)
            """);
  }

  @Test
  void troubleWithTheSourceIsAFindingOfItsOwn() {
    var report =
        checked()
            .problem("template.yaml", SampleFindings.twice())
            .problem("notes.yaml", SampleFindings.unreadable())
            .suppressed(SampleFindings.ignored(SampleFindings.memory()))
            .suppressed(SampleFindings.ignored(SampleFindings.pair()))
            .skipped("README.md", "no descriptor");
    Golden.check("check-troubles.txt", list(report, 80));
  }

  @Test
  void aDeepPathIsSetAboveItsMessage() {
    var file = "services/payments/backend/infrastructure/cloudformation/template.yaml";
    var finding = SampleFindings.pair();
    var deep =
        new dev.faregate.rule.Finding(
            finding.rule(),
            finding.severity(),
            SampleResource.service("Web", "Fargate").declaredIn(file, 9),
            finding.message(),
            dev.faregate.source.Origin.of(""),
            finding.fixes());
    Golden.check("check-deep.txt", list(checked().finding(deep), 80));
  }

  @Test
  void noPriceIsAskedForWhenNothingIsWrong() {
    var report =
        checked()
            .finding(SampleFindings.memory())
            .fixPrices(
                offer -> {
                  throw new AssertionError("asked for a price");
                });
    assertThat(list(report, 80)).contains("fix: 128 MB");
  }

  @Test
  void nothingFoundIsSaidSo() {
    assertThat(list(Samples.report("check"), 80))
        .isEqualTo("Nothing to check: no descriptor found\n");
  }

  @Test
  void aRulesNameIsNeverCut() {
    for (int width = 40; width < 120; width += 5) {
      assertThat(list(checked().finding(SampleFindings.pair()), width))
          .contains("fargate-task-size-not-offered\n");
    }
  }
}
