package dev.faregate.catalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.Catalog;
import dev.faregate.catalog.CatalogLayout;
import dev.faregate.catalog.Meter;
import dev.faregate.catalog.Tariff;
import dev.faregate.catalog.Tier;
import dev.faregate.catalog.build.CatalogData.Line;
import dev.faregate.catalog.build.CatalogData.MeterData;
import dev.faregate.catalog.build.CatalogData.PriceList;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The compiled catalog says what the data files say.
class RoundTripTest {
  private static final Path ROOT = Path.of("src/main/data");
  private static CatalogData data;

  @BeforeAll
  static void read() throws IOException {
    data = DataFiles.read(ROOT);
  }

  @Test
  void theSameDataGivesTheSameBytes() throws IOException {
    var once = CatalogWriter.write(data);
    assertThat(Arrays.equals(CatalogCompiler.compile(ROOT), once)).isTrue();
    assertThat(Catalog.of(once).digest()).isEqualTo(Catalog.bundled().digest());
  }

  @Test
  void theDigestIsThatOfEverythingBehindIt() throws Exception {
    var bytes = CatalogWriter.write(data);
    var sha256 = MessageDigest.getInstance("SHA-256");
    sha256.update(bytes, CatalogLayout.DIGESTED, bytes.length - CatalogLayout.DIGESTED);
    assertThat(Catalog.bundled().digest())
        .isEqualTo("sha256:" + HexFormat.of().formatHex(sha256.digest()));
  }

  @Test
  void everythingButPricesComesBackAsWritten() {
    var catalog = Catalog.bundled();
    assertThat(catalog.regions()).isEqualTo(data.regions());
    assertThat(catalog.allowances()).isEqualTo(data.allowances());
    assertThat(catalog.limits()).isEqualTo(data.limits());
    assertThat(catalog.runtimes()).isEqualTo(data.runtimes());
    for (var runtime : data.runtimes()) {
      assertThat(runtime.imageOnly())
          .isNotEqualTo(catalog.choices("lambda.runtimes").contains(runtime.name()));
    }
  }

  @Test
  void everyPriceComesBackAsWritten() {
    var written = new ArrayList<Tariff>();
    var compiled = new ArrayList<Tariff>();
    for (var meter : data.meters()) {
      collect(meter.meter().name(), meter, meter.lines(), written, compiled);
      for (var type : meter.types()) {
        var name = meter.meter().name() + "." + type.type();
        collect(name, meter, type.lines(), written, compiled);
      }
    }
    assertThat(compiled).hasSizeGreaterThan(17_000);
    assertThat(compiled.equals(written)).isTrue();
  }

  private static void collect(
      String name, MeterData meter, List<Line> lines, List<Tariff> written, List<Tariff> compiled) {
    var catalog = Catalog.bundled();
    for (var line : lines) {
      if (catalog.region(line.place()).isEmpty()) {
        continue;
      }
      for (var list : line.lists()) {
        var day = LocalDate.parse(list.known());
        var tariff = catalog.asOf(day).tariff(name, line.place()).orElseThrow();
        compiled.add(tariff);
        written.add(tariff(tariff.meter(), line, list, meter.from()));
      }
    }
  }

  private static Tariff tariff(Meter meter, Line line, PriceList list, List<Long> from) {
    var tiers = new ArrayList<Tier>();
    for (int i = 0; i < from.size(); i++) {
      tiers.add(new Tier(from.get(i), list.usd().get(i)));
    }
    return new Tariff(meter, line.place(), tiers, list.provenance(), "");
  }
}
