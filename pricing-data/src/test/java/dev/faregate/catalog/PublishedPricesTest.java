package dev.faregate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Prices copied by hand from what AWS publishes, so that a wrong figure in a data file is noticed.
class PublishedPricesTest {

  @ParameterizedTest
  @CsvSource({
    "lambda.requests,                       us-east-1,      0.0000002",
    "lambda.requests,                       eu-central-1,   0.0000002",
    "lambda.duration.x86_64,                us-east-1,      0.0000166667",
    "lambda.duration.x86_64,                eu-west-1,      0.0000166667",
    "lambda.duration.arm64,                 us-east-1,      0.0000133334",
    "lambda.storage.x86_64,                 us-east-1,      0.0000000309",
    "lambda.provisioned-concurrency.x86_64, us-east-1,      0.0000041667",
    "lambda.provisioned-concurrency.arm64,  us-east-1,      0.0000033334",
    "lambda.provisioned-duration.x86_64,    us-east-1,      0.0000097222",
    "lambda.provisioned-duration.arm64,     us-east-1,      0.0000077778",
    "lambda.snapstart-cache,                us-east-1,      0.0000015046",
    "lambda.snapstart-restore,              us-east-1,      0.0001397998",
    "lambda.edge.requests,                  us-east-1,      0.0000006",
    "lambda.edge.duration,                  us-east-1,      0.00005001",
    "lambda.streamed.x86_64,                us-east-1,      0.008",
    "lambda.pollers.kafka,                  us-east-1,      0.185",
    "lambda.pollers.sqs,                    us-east-1,      0.00925",
    "lambda.durable-operations,             us-east-1,      0.000008",
    "lambda.durable-written,                us-east-1,      0.25",
    "lambda.durable-retained,               us-east-1,      0.15",
    "lambda.tenant-environments.x86_64,     us-east-1,      0.000166667",
    "lambda.instances.requests,             us-east-1,      0.0000002",
    "lambda.instances.fee.c7g.xlarge,       us-east-1,      0.02175",
    "lambda.instances.fee.c7i.xlarge,       us-east-1,      0.026775",
    "ec2.instance.c7g.xlarge,               us-east-1,      0.145",
    "fargate.vcpu.linux.x86_64,             us-east-1,      0.04048",
    "fargate.memory.linux.x86_64,           us-east-1,      0.004445",
    "fargate.vcpu.linux.arm64,              us-east-1,      0.03238",
    "fargate.memory.linux.arm64,            us-east-1,      0.00356",
    "fargate.vcpu.windows.x86_64,           us-east-1,      0.046552",
    "fargate.memory.windows.x86_64,         us-east-1,      0.00511175",
    "fargate.windows-licence,               us-east-1,      0.046",
    "fargate.storage,                       us-east-1,      0.000111",
    "eks.fargate.vcpu.linux.x86_64,         us-east-1,      0.04048",
    "eks.fargate.memory.linux.x86_64,       us-east-1,      0.004445",
    "vpc.public-ipv4,                       eu-west-1,      0.005",
  })
  void aMeterCostsWhatAwsPublishes(String meter, String region, String usd) {
    var tariff = Catalog.bundled().tariff(meter, region).orElseThrow();
    assertThat(tariff.tiers().getFirst().usd().text()).isEqualTo(usd);
  }

  @ParameterizedTest
  @CsvSource({
    "lambda.duration.x86_64, 6000000000, 0.000015,     15000000000, 0.0000133334",
    "lambda.duration.arm64,  7500000000, 0.0000120001, 18750000000, 0.0000106667",
  })
  void durationHasThreeTiers(
      String meter, long second, String secondUsd, long third, String thirdUsd) {
    var tiers = Catalog.bundled().tariff(meter, "us-east-1").orElseThrow().tiers();
    assertThat(tiers).hasSize(3);
    assertThat(tiers.get(1).from()).isEqualTo(second);
    assertThat(tiers.get(1).usd().text()).isEqualTo(secondUsd);
    assertThat(tiers.get(2).from()).isEqualTo(third);
    assertThat(tiers.get(2).usd().text()).isEqualTo(thirdUsd);
  }
}
