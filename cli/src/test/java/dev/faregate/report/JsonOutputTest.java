package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
  private static String json(ReportBuilder report) {
    return new JsonOutput().write(report.build());
  }

  @Test
  void aPriceIsWrittenToTheLastDigit() {
    Golden.check("price.json", json(Samples.shop().priced()));
  }

  @Test
  void rangesHaveTheirEnds() {
    var function = SampleResource.function("Thumbnailer", "Lambda, 1536 MB, x86_64");
    var usage = Samples.range(1_000_000, 3_000_000, 10_000_000);
    var samples = new Samples().function(function, "x86_64", 1536, usage, Samples.usage(120));
    Golden.check("price-range.json", json(samples.pricedBetween()));
  }

  @Test
  void aCheckHasItsFindingsAndNoTotal() {
    var report =
        Samples.report("check")
            .read(Samples.read("template.yaml"))
            .finding(SampleFindings.pair())
            .finding(SampleFindings.memory())
            .finding(SampleFindings.warning())
            .problem("template.yaml", SampleFindings.twice())
            .unchecked(SampleFindings.timeout())
            .skipped("README.md", "no descriptor")
            .fixPrices(offer -> Optional.of(Ratio.of(offer.thousandths().getLast(), 144)))
            .checked(14)
            .exitStatus(1);
    Golden.check("check.json", json(report));
  }
}
