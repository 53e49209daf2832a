package dev.faregate.catalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.catalog.build.CatalogData.Line;
import dev.faregate.catalog.build.CatalogData.MeterData;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What must hold of the figures, beyond what the compiler refuses.
class DataTest {
  private static CatalogData data;

  @BeforeAll
  static void read() throws IOException {
    data = DataFiles.read(Path.of("src/main/data"));
  }

  @Test
  void noDayLiesInTheFuture() {
    var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
    assertThat(days()).isNotEmpty().allSatisfy(day -> assertThat(day).isLessThan(tomorrow));
  }

  @Test
  void everyFigureHasASourceThatAReaderCanFind() {
    var sources = new ArrayList<String>();
    data.meters().forEach(meter -> sources.add(meter.meter().provenance().source()));
    lines().forEach(line -> line.lists().forEach(list -> sources.add(list.provenance().source())));
    data.limits().forEach(limit -> sources.add(limit.provenance().source()));
    data.allowances().forEach(allowance -> sources.add(allowance.provenance().source()));
    data.runtimes().forEach(runtime -> sources.add(runtime.provenance().source()));
    assertThat(sources.stream().distinct())
        .allSatisfy(source -> assertThat(source).containsPattern("^https://|^AWS |^github.com/"));
  }

  @Test
  void usingMoreOfAMeterIsNeverDearerByTheUnit() {
    for (var line : lines()) {
      for (var list : line.lists()) {
        for (int i = 1; i < list.usd().size(); i++) {
          assertThat(new BigDecimal(list.usd().get(i).text()))
              .isLessThan(new BigDecimal(list.usd().get(i - 1).text()));
        }
      }
    }
  }

  @Test
  void noPriceIsZero() {
    for (var line : lines()) {
      for (var list : line.lists()) {
        assertThat(list.usd()).allSatisfy(usd -> assertThat(usd.unscaled()).isPositive());
      }
    }
  }

  @Test
  void noRegionIsFourTimesAsDearAsAnother() {
    for (var meter : data.meters()) {
      if (meter.types().isEmpty()) {
        assertThat(spread(meter)).as(meter.meter().name()).isLessThan(4);
      }
    }
  }

  @Test
  void aRuntimeIsDeprecatedBeforeItIsBlocked() {
    for (var runtime : data.runtimes()) {
      if (!runtime.blocksUpdate().isEmpty()) {
        assertThat(runtime.blocksCreate())
            .as(runtime.name())
            .isNotEmpty()
            .isLessThanOrEqualTo(runtime.blocksUpdate());
        assertThat(runtime.deprecated()).as(runtime.name()).isNotEmpty();
      }
    }
  }

  @Test
  void bothArchitecturesHaveTheirMetersInTheSameRegions() {
    for (var meter : data.meters()) {
      var name = meter.meter().name();
      if (name.startsWith("lambda.") && name.endsWith(".arm64") && !name.contains("savings-plan")) {
        var other = name.substring(0, name.length() - 5) + "x86_64";
        assertThat(regions(meter)).isEqualTo(regions(meter(other)));
      }
    }
  }

  private static double spread(MeterData meter) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (var line : meter.lines()) {
      double price = Double.parseDouble(line.lists().getLast().usd().getFirst().text());
      least = Math.min(least, price);
      most = Math.max(most, price);
    }
    return most / least;
  }

  private static MeterData meter(String name) {
    return data.meters().stream()
        .filter(meter -> meter.meter().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> regions(MeterData meter) {
    return meter.lines().stream().map(Line::place).toList();
  }

  private static List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var meter : data.meters()) {
      lines.addAll(meter.lines());
      meter.types().forEach(type -> lines.addAll(type.lines()));
    }
    return lines;
  }

  private static List<String> days() {
    var days = new ArrayList<String>();
    for (var line : lines()) {
      line.lists().forEach(list -> days.add(list.provenance().read()));
      line.lists().forEach(list -> days.add(list.since()));
    }
    data.limits().forEach(limit -> days.add(limit.provenance().read()));
    data.allowances().forEach(allowance -> days.add(allowance.provenance().read()));
    data.runtimes().forEach(runtime -> days.add(runtime.provenance().read()));
    return days;
  }
}
