package dev.faregate.report;

import dev.faregate.billing.Ratio;
import java.util.Optional;

/// Reports that have something of everything.
final class SampleReports {
  private static final String PAGE =
      """
      # lambda-memory-out-of-range

      Lambda gives a function between 128 MB and 10,240 MB of memory. A deployment that asks for
      less or more is _refused_.

      ## Flagged

      ```yaml
      MemorySize: 64
      ```
      """;

  /// Of which one rule has a page, and one file is known by its text.
  static final Lookup LIBRARY =
      new Lookup() {
        @Override
        public Optional<String> page(String rule) {
          return rule.equals("lambda-memory-out-of-range") ? Optional.of(PAGE) : Optional.empty();
        }

        @Override
        public String fromRoot(String file) {
          return "infra/" + file;
        }
      };

  private SampleReports() {}

  /// Errors with fixes and a chain, a warning, a doubtful key, a file that cannot be read,
  /// something unchecked and something skipped.
  static ReportBuilder check() {
    return Samples.report("check")
        .read(Samples.read("template.yaml"))
        .finding(SampleFindings.pair())
        .finding(SampleFindings.memory())
        .finding(SampleFindings.warning())
        .problem("template.yaml", SampleFindings.twice())
        .problem("notes.yaml", SampleFindings.unreadable())
        .unchecked(SampleFindings.timeout())
        .skipped("README.md", "no descriptor")
        .resource(SampleResource.function("Report", "Lambda, 128 MB"))
        .fixPrices(offer -> Optional.of(Ratio.of(offer.thousandths().getLast(), 144)))
        .lookup(LIBRARY)
        .checked(14)
        .exitStatus(1);
  }

  /// A price with one figure unknown, and a finding.
  static ReportBuilder price() {
    return Samples.shop().priced().finding(SampleFindings.memory()).lookup(LIBRARY);
  }
}
