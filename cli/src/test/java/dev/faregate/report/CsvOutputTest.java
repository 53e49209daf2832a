package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faregate.billing.Amounts;
import dev.faregate.cli.Csv;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {

  @Test
  void everyChargeHasARow() {
    Golden.check("price.csv", write(SampleReports.price().build()));
  }

  @Test
  void everyFindingOfACheckHasARow() {
    Golden.check("check.csv", write(SampleReports.check().build()));
  }

  @Test
  void theRowsAddUpToTheTotal() {
    var report = SampleGates.bigChange(7);
    var sum = BigDecimal.ZERO;
    for (var row : Csv.rows(write(report))) {
      sum = sum.add(new BigDecimal(row.get(12)));
    }
    var total = report.costs().orElseThrow().typical().total();
    // Each row is rounded to 12 places where it is no finite decimal.
    assertThat(sum).isCloseTo(new BigDecimal(Amounts.exact(total)), within(new BigDecimal("1e-9")));
  }

  @Test
  void whatIsUnknownIsEmptyAndNoZero() {
    var unknown =
        Csv.rows(write(SampleGates.onlyUnknowns())).stream()
            .filter(row -> row.get(15).equals("unknown"))
            .toList();
    assertThat(unknown).hasSize(2);
    assertThat(unknown).allSatisfy(row -> assertThat(row.subList(9, 15)).containsOnly(""));
    assertThat(unknown.getFirst().getLast()).isEqualTo("requests: no usage given");
  }

  @Test
  void whatIsNotPricedHasARowThatSaysSo() {
    var report =
        SampleReports.price()
            .unpriced(new Report.Unpriced("a.yaml", 9, "Table", "AWS::DynamoDB::Table", "not yet"))
            .unpriced(new Report.Unpriced("a.yaml", 12, "Role", "AWS::IAM::Role", "free"))
            .build();
    var rows = Csv.rows(write(report));
    assertThat(rows.get(rows.size() - 2))
        .contains("Table", "unknown", "not yet")
        .doesNotContain("0");
    assertThat(rows.getLast()).contains("Role", "exact", "free", "0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "=cmd|' /C calc'!A0", "|x", "＝1"})
  void aSpreadsheetTakesNoNameForAFormula(String name) {
    var csv = new CsvWriter().text(name).end().finished();
    assertThat(Csv.all(csv)).containsExactly(java.util.List.of("'" + name));
  }

  @Test
  void aNegativeAmountIsANumber() {
    var csv = new CsvWriter().number(dev.faregate.billing.Ratio.of(-7, 2)).end().finished();
    assertThat(csv).isEqualTo("-3.5\r\n");
  }

  private static String write(Report report) {
    return new CsvOutput().write(report);
  }
}
