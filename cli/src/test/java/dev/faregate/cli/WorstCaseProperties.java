package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.billing.Ratio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Laws of ranges and ceilings.
class WorstCaseProperties {
  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("ceilings");
    Files.createDirectory(folder.resolve(".git"));
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    for (var name : new String[] {"new.yaml", ".git", ""}) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  @Provide
  Arbitrary<String> templates() {
    return DiffSamples.templates();
  }

  @Property(tries = 80)
  void lowTypicalHighAndWorstCaseRise(@ForAll("templates") String template) {
    var assessed = DiffSamples.assess(folder, template);
    var costs = assessed.costs();
    var typical = costs.typical().total();
    var low = costs.low().isEmpty() ? typical : costs.low().get().total();
    var high = costs.high().isEmpty() ? typical : costs.high().get().total();
    var worst = WorstCases.of(assessed).all();
    assertThat(low).isLessThanOrEqualTo(typical);
    assertThat(typical).isLessThanOrEqualTo(high);
    assertThat(high).isLessThanOrEqualTo(worst.total());
  }

  @Property(tries = 40)
  void theCeilingsAddUpUnlessUsageCostsMore(@ForAll("templates") String template) {
    var worst = WorstCases.of(DiffSamples.assess(folder, template)).all();
    var sum = Ratio.ZERO;
    for (var ceiling : worst.ceilings()) {
      sum = sum.plus(ceiling.amount().orElse(Ratio.ZERO));
    }
    assertThat(worst.warnings()).noneMatch(warning -> warning.contains("costs more"));
    assertThat(sum).isEqualTo(worst.total());
  }
}
