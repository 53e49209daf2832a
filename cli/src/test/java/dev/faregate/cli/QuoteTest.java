package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A quote never drops an option in silence, and prices nothing that AWS refuses.
class QuoteTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fargate --cpu 1 --memory 9GB | 1 vCPU does not go with 9 GB",
        "fargate --cpu 1 --memory 2GB --spot --os windows | Spot runs no Windows tasks",
        "fargate --cpu 1 --memory 2GB --run 10min | say both",
        "fargate --cpu 1 --memory 2GB --runs 3 --run 1h --hours 10 | say one of them",
        "fargate --cpu 1 | say --cpu and --memory",
        "fargate --pod 64:8Gi | --pod 64:8Gi",
        "lambda --memory 96 | memory is 96 MB",
        "lambda --provisioned-requests 1M | --provisioned",
        "lambda --edge --storage 2048 | Lambda@Edge has none",
        "lambda --restores 100 --init 1s | bills its restore",
        "lambda --poller-hours 10 | --pollers",
        "lambda --requests 1M --requests 2M | given twice",
        "lambda --region cn-north-1 | China",
        "lambda --region eu-west-11 | did you mean eu-west-1?",
        "lambda --requests lots | lots",
        "lambda --free-tier lambda.nothing=1 | lambda.requests",
        "lambda --month never | never",
        "lambda --as-of yesterday | 2026-11-21",
      })
  void whatContradictsItselfIsRefused(String line, String says) {
    var printed = new Terminal(folder).run(List.of(("quote " + line).split(" ")));
    assertThat(printed.err()).contains(says).hasLineCount(1);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.status()).isEqualTo(2);
  }

  @Test
  void quoteAloneSaysWhatThereIs() {
    assertThat(new Terminal(folder).run("quote").err()).contains("quote lambda", "quote fargate");
  }

  @Test
  void whatIsNotNamedIsNotUsed() {
    var printed = new Terminal(folder).run("quote", "lambda", "--edge", "--requests", "1M");
    assertThat(printed.out()).contains("$0.60 a month").doesNotContain("at least", "not priced");
  }
}
