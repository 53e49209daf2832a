package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faregate.billing.Amounts;
import dev.faregate.cli.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Held to the columns of FOCUS 1.2, as the specification lists them.
class FocusOutputTest {
  private static final Path SPECIFICATION =
      Path.of("src/test/resources/dev/faregate/report/schemas/focus-1.2.csv");

  private record Column(String name, String level, boolean isNullable, String type) {}

  private static Map<String, Column> specified() {
    try {
      var columns = new HashMap<String, Column>();
      for (var row : Csv.rows(Files.readString(SPECIFICATION))) {
        var nullable = row.get(2).equals("true");
        columns.put(row.get(0), new Column(row.get(0), row.get(1), nullable, row.get(3)));
      }
      return columns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> rows(Report report) {
    var all = Csv.all(new FocusOutput().write(report));
    var names = all.getFirst();
    return all.subList(1, all.size()).stream()
        .map(
            row -> {
              assertThat(row).hasSameSizeAs(names);
              Map<String, String> named = new HashMap<>();
              for (int i = 0; i < names.size(); i++) {
                named.put(names.get(i), row.get(i));
              }
              return named;
            })
        .toList();
  }

  private static Report december() {
    return SampleReports.price().month("2026-12").build();
  }

  @Test
  void aMonthIsAFileOfFocus() {
    Golden.check("price-focus.csv", new FocusOutput().write(december()));
  }

  @Test
  void everyMandatoryColumnIsThere() {
    var mandatory =
        specified().values().stream()
            .filter(column -> column.level().equals("Mandatory"))
            .map(Column::name)
            .toList();
    assertThat(mandatory).hasSizeGreaterThan(20);
    assertThat(FocusOutput.COLUMNS).containsAll(mandatory).doesNotHaveDuplicates();
  }

  @Test
  void everyColumnIsTheSpecificationsOrMarkedAsOurs() {
    var specified = specified().keySet();
    assertThat(FocusOutput.COLUMNS)
        .allMatch(column -> column.startsWith("x_") || specified.contains(column));
    var first = FocusOutput.COLUMNS.stream().filter(column -> !column.startsWith("x_")).toList();
    assertThat(FocusOutput.COLUMNS).startsWith(first.toArray(String[]::new));
  }

  @Test
  void whatMayNotBeNullIsThereWhereItIsKnown() {
    var specified = specified();
    for (var row : rows(december())) {
      if (row.get("x_Basis").equals("unknown")) {
        continue;
      }
      for (var column : FocusOutput.COLUMNS) {
        var rule = specified.get(column);
        if (rule != null && !rule.isNullable()) {
          assertThat(row.get(column)).as(column).isNotEmpty();
        }
        if (rule != null && rule.type().equals("Decimal") && !row.get(column).isEmpty()) {
          assertThat(row.get(column)).as(column).matches("-?\\d+(\\.\\d+)?");
        }
        if (rule != null && rule.type().equals("Date/Time")) {
          assertThat(row.get(column))
              .as(column)
              .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        }
      }
    }
  }

  @Test
  void wordsAreThoseTheSpecificationAllows() {
    assertThat(rows(december()))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("ChargeCategory")).isEqualTo("Usage");
              assertThat(row.get("ChargeFrequency")).isEqualTo("Usage-Based");
              assertThat(row.get("PricingCategory")).isIn("Standard", "Dynamic");
              assertThat(row.get("ServiceCategory")).isIn("Compute", "Networking", "Other");
              assertThat(row.get("BillingCurrency")).isEqualTo("USD");
            });
  }

  @Test
  void priceTimesQuantityIsTheListCostAndBilledIsWhatTheTotalAddsUp() {
    var report = december();
    var billed = BigDecimal.ZERO;
    for (var row : rows(report)) {
      if (!row.get("BilledCost").isEmpty()) {
        var list = new BigDecimal(row.get("ListCost"));
        var product =
            new BigDecimal(row.get("ListUnitPrice"))
                .multiply(new BigDecimal(row.get("PricingQuantity")));
        assertThat(product).isCloseTo(list, within(new BigDecimal("0.000001")));
        billed = billed.add(new BigDecimal(row.get("BilledCost")));
      }
    }
    var total = Amounts.exact(report.costs().orElseThrow().typical().total());
    assertThat(billed).isCloseTo(new BigDecimal(total), within(new BigDecimal("0.000001")));
  }

  /// The specification allows null there only for taxes and corrections.
  @Test
  void aPriceHasAnIdentifierAndOneParent() {
    var parents = new HashMap<String, String>();
    for (var row : rows(december())) {
      assertThat(row.get("SkuId")).isEqualTo(row.get("x_Meter"));
      assertThat(row.get("SkuPriceId")).isEqualTo(row.get("SkuId") + "/" + row.get("RegionId"));
      assertThat(row.get("SkuMeter")).isNotEmpty();
      var before = parents.put(row.get("SkuPriceId"), row.get("SkuId"));
      assertThat(before).isIn(null, row.get("SkuId"));
    }
    assertThat(rows(SampleGates.onlyUnknowns()))
        .allMatch(
            row -> !row.get("SkuPriceId").isEmpty() && !row.get("BillingAccountId").isEmpty());
  }

  @Test
  void aMonthEndsWhereTheNextBegins() {
    assertThat(FocusPeriod.of("2026-12"))
        .isEqualTo(new FocusPeriod("2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z"));
    assertThat(FocusPeriod.of("2026-02").end()).isEqualTo("2026-03-01T00:00:00Z");
  }

  @Test
  void anAverageMonthHasNoPeriod() {
    assertThat(FocusPeriod.of("730h").start()).isEmpty();
    assertThat(FocusPeriod.of("30d").end()).isEmpty();
  }

  @Test
  void whatIsUnknownIsNull() {
    for (var row : rows(SampleGates.onlyUnknowns())) {
      assertThat(row.get("BilledCost")).isEmpty();
      assertThat(row.get("PricingUnit")).isEmpty();
      assertThat(row.get("x_Why")).contains("no usage given");
    }
  }
}
