package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A slip in the usage of `faregate.yaml` ends whichever command reads it.
class SettingsUsageTest extends GatedRepository {

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "price", "gate", "diff HEAD", "explain Thumbnailer", "limits lambda"})
  void aSlipIsNamedByEveryCommand(String line) throws IOException {
    repository.write("faregate.yaml", SETTINGS.replace("requests:", "reqests:"));
    var printed = run(line.split(" ", -1));
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err())
        .startsWith("faregate: faregate.yaml:5:29: ")
        .contains("no usage figure is called reqests; did you mean requests?");
    assertThat(printed.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          usage: { resorces: {} } | 1:10: resorces is not known here; did you mean resources?
          usage: { resources: { A: { requests: lots } } } | requests "lots"
          usage: { defaults: { AWS::Lambda::Funktion: { requests: 1 } } } | did you mean AWS::Lambda::Function?
          profiles: { prod: { usag: {} } } | usag is not known here; did you mean usage?
          profiles: { prod: { usage: { resources: { A: { duration: 5 parsecs } } } } } | duration
          profiles: [prod] | profiles is no mapping
          month: 73O h | month
          account: { free-tier: of } | 1:23: free-tier: of: write on, off
          """)
  void checkHoldsWhatPriceWouldRefuse(String settings, String says) throws IOException {
    repository.write("faregate.yaml", settings + "\n");
    var printed = run("check");
    assertThat(printed.status()).as(printed.out()).isEqualTo(2);
    assertThat(printed.err()).contains("faregate.yaml:1:", says);
  }

  @Test
  void figuresForOtherDescriptorsAreNoSlipsAndNotToldByCheck() throws IOException {
    repository.write(
        "faregate.yaml",
        SETTINGS.replace(
            "budgets:",
            "    Other: { requests: from Api.requests * 2 }\n    Api: { requests: 1M }\nbudgets:"));
    var printed = run("check");
    assertThat(printed.status()).isZero();
    assertThat(printed.err()).isEmpty();
  }
}
