package dev.faregate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static Remark remark(String rule, int line, String resource, String message) {
    var at = SampleResource.at(line, 3);
    return new Remark(
        rule, Severity.ERROR, at, resource, message, List.of(), List.of(), List.of(), "");
  }

  private static String of(Remark remark) {
    return new Fingerprints(Lookup.NONE).next(remark);
  }

  @Test
  void theSameFindingElsewhereInItsFileIsTheSame() {
    assertThat(of(remark("a", 3, "Api", "memory is 96 MB")))
        .isEqualTo(of(remark("a", 30, "Api", "memory is 64 MB")));
  }

  @Test
  void anotherRuleOrResourceIsAnother() {
    var first = of(remark("a", 3, "Api", "is wrong"));
    assertThat(of(remark("b", 3, "Api", "is wrong"))).isNotEqualTo(first);
    assertThat(of(remark("a", 3, "Web", "is wrong"))).isNotEqualTo(first);
  }

  @Test
  void twoAlikeAreToldApart() {
    var fingerprints = new Fingerprints(Lookup.NONE);
    var finding = remark("a", 3, "Api", "is wrong");
    assertThat(fingerprints.next(finding)).isNotEqualTo(fingerprints.next(finding));
  }

  @Test
  void problemsOfAFileAreToldApartByWhatTheySay() {
    assertThat(of(remark("duplicate-key", 3, "", "A is written twice")))
        .isNotEqualTo(of(remark("duplicate-key", 3, "", "B is written twice")));
  }

  /// Published once, it must not change: services would take every known finding for a new one.
  @Test
  void itStaysWhatItIs() {
    assertThat(of(remark("a", 3, "Api", "is wrong")))
        .isEqualTo("465fd9a64756dabb9931ab35adeaa91bed7f20fbb6fa4a30d5995e504ec52f1c");
  }
}
