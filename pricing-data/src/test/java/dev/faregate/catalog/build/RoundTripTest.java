package dev.faregate.catalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.Tariff;
import dev.faregate.catalog.build.CatalogData.Line;
import dev.faregate.catalog.build.CatalogData.MeterData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The compiled catalog says what the data files say.
class RoundTripTest {
  private static final Path ROOT = Path.of("src/main/data");

  @Test
  void theSameDataGivesTheSameBytes() throws IOException {
    var once = CatalogCompiler.compile(ROOT);
    assertThat(CatalogCompiler.compile(ROOT)).isEqualTo(once);
    assertThat(Catalog.of(once).digest()).isEqualTo(Catalog.bundled().digest());
  }

  @Test
  void everythingButPricesComesBackAsWritten() throws IOException {
    var data = DataFiles.read(ROOT);
    var catalog = Catalog.bundled();
    assertThat(catalog.regions()).isEqualTo(data.regions());
    assertThat(catalog.allowances()).isEqualTo(data.allowances());
    assertThat(catalog.limits()).isEqualTo(data.limits());
    assertThat(catalog.runtimes()).isEqualTo(data.runtimes());
    for (var limit : data.limits()) {
      assertThat(catalog.limits()).contains(limit);
    }
  }

  @Test
  void everyPriceComesBackAsWritten() throws IOException {
    var data = DataFiles.read(ROOT);
    var catalog = Catalog.bundled();
    int compared = 0;
    for (var meter : data.meters()) {
      compared += compare(catalog, meter.meter().name(), meter, meter.lines());
      for (var type : meter.types()) {
        compared += compare(catalog, meter.meter().name() + "." + type.type(), meter, type.lines());
      }
    }
    assertThat(compared).isGreaterThan(18_000);
  }

  private static int compare(Catalog catalog, String name, MeterData meter, List<Line> lines) {
    int compared = 0;
    for (var line : lines) {
      if (catalog.region(line.place()).isEmpty()) {
        continue;
      }
      for (var list : line.lists()) {
        var tariff =
            catalog.asOf(LocalDate.parse(list.known())).tariff(name, line.place()).orElseThrow();
        assertThat(prices(tariff)).as(name + " " + line.place()).isEqualTo(list.usd());
        assertThat(tariff.tiers()).extracting(tier -> tier.from()).isEqualTo(meter.from());
        assertThat(tariff.provenance()).isEqualTo(list.provenance());
        assertThat(tariff.meter().unit()).isEqualTo(meter.meter().unit());
        assertThat(tariff.assumed()).isEmpty();
        compared++;
      }
    }
    return compared;
  }

  private static List<Object> prices(Tariff tariff) {
    var prices = new ArrayList<Object>();
    for (var tier : tariff.tiers()) {
      prices.add(tier.usd());
    }
    return prices;
  }
}
