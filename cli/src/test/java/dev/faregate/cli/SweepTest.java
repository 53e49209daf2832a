package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A sweep finds what is cheapest, and its balances tip where arithmetic puts them.
class SweepTest {
  private static final String POWER_TUNING =
      """
      {"power": 512, "cost": 2.1e-7, "duration": 50, "stateMachine": {"visualization":
       "https://lambda-power-tuning.show/#gAAAAgAE;AABIQwAASEIAAMhB;AAAAAAAAAAAAAAAA"}}
      """;

  @TempDir Path folder;

  @Test
  void provisionedConcurrencyPaysFromSixtyPerCent() {
    assertThat(sweep("lambda --memory 1024 --requests 3M --duration 120ms --arch x86_64").out())
        .contains("busy more than 60.0 % of the time");
  }

  @Test
  void aTaskOfOneVcpuCostsAsMuchAsAFunctionThatIsBusyForNearlyHalfTheTime() {
    assertThat(sweep("lambda --memory 1769 --requests 3M --duration 120ms").out())
        .contains("1 vCPU with 2,048 MB ($36.04 a month)", "busy 47.6 % of the time");
  }

  @Test
  void everySizeOfEveryArchitectureAndRegionIsPriced() {
    var out = sweep("lambda --requests 3M --duration 120ms --region all").out();
    assertThat(out).contains("728,136 configurations"); // 10,113 sizes × 2 × 36
  }

  @Test
  void whatHasNoPriceIsLeftOutAndSaysSo() {
    var out =
        sweep("fargate --cpu 1 --memory 2GB --region us-east-1,ap-southeast-7 --launch spot").out();
    assertThat(out)
        .contains("left out", "no price of fargate.spot", "ap-southeast-7")
        .doesNotContain("Fargate Spot, arm64, ap-southeast-7 ");
  }

  @Test
  void whatTheRulesRefuseIsLeftOutAndSaysSo() {
    var out =
        sweep("lambda --memory 1024 --requests 3M --duration 1s --storage 512,10GB,11GB").out();
    assertThat(out).contains("20,226 configurations left out", "11264").contains("40,452");
  }

  @Test
  void aTaskThatItsContainersDoNotFitIntoIsLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("t.yaml"),
        """
        Resources:
          Definition:
            Type: AWS::ECS::TaskDefinition
            Properties:
              RequiresCompatibilities: [FARGATE]
              NetworkMode: awsvpc
              Cpu: "1024"
              Memory: "4096"
              ContainerDefinitions: [{ Name: app, Image: app, Memory: 3000 }]
          Web:
            Type: AWS::ECS::Service
            Properties: { LaunchType: FARGATE, TaskDefinition: !Ref Definition, DesiredCount: 2 }
        """);
    var out = sweep("Web t.yaml --region us-east-1 --launch fargate").out();
    assertThat(out).contains("left out", "0.25 vCPU with 512 MB", "0.5 vCPU, 3 GB");
    assertThat(out).doesNotContain("0.25 vCPU, ");
  }

  @Test
  void aCpuBoundFunctionCostsTheSameButForRounding() {
    var out =
        sweep(
                "lambda --memory 1769 --requests 100M --duration 100ms --duration-model cpu"
                    + " --free-tier off --arch x86_64 --memories 884..1769 --output csv --top 1")
            .out();
    assertThat(out).contains("100000000,cheapest,1,lambda,x86_64,us-east-1,,1769,,,,100,exact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "128: 200\n512: 50\n1024: 25\n",
        "{\"128\": 200, \"512 MB\": \"50 ms\", \"1024\": 25}"
      })
  void measurementsAreHit(String measured) throws IOException {
    assertHits(measured);
  }

  @Test
  void whatPowerTuningPrintsIsReadAsItIs() throws IOException {
    assertHits(POWER_TUNING);
    assertHits(
        """
        {"power": 512, "stats": [{"value": 128, "averageDuration": 200, "averagePrice": 1e-7},
         {"value": 512, "averageDuration": 50}, {"value": 1024, "averageDuration": 25}]}
        """);
  }

  private void assertHits(String measured) throws IOException {
    Files.writeString(folder.resolve("measured.json"), measured);
    var line =
        "lambda --requests 3M --duration-model measured:measured.json --output csv --arch arm64";
    for (var point : List.of("128,,,,200,", "512,,,,50,", "1024,,,,25,")) {
      var memory = point.substring(0, point.indexOf(','));
      var out = sweep(line + " --memories " + memory + ".." + memory).out();
      assertThat(out).contains("cheapest,1,lambda,arm64,us-east-1,," + point);
    }
  }

  @Test
  void beyondWhatWasMeasuredIsMarkedAssumed() throws IOException {
    Files.writeString(folder.resolve("m.yaml"), "512: 50\n");
    var out =
        sweep("lambda --requests 3M --duration-model measured:m.yaml --memories 600..600").out();
    assertThat(out).contains("50 ms*", "nothing was measured that far out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lambda --duration 1s | how many requests",
        "lambda --requests 1M --duration-model fixed | how long a request takes",
        "lambda --requests 1M --duration 1s --launch ec2 | --launch ec2: write lambda",
        "lambda --requests 1M --duration 1s --arch mips | --arch mips",
        "lambda --requests 1M --duration 1s --region eu-west-11 | did you mean eu-west-1?",
        "lambda --requests 1M --duration 1s --region us-east-1,eu-west-11 | eu-west-1?",
        "lambda --requests 1M --duration 1s --duration-model cpu:2 | no share",
        "lambda --requests 1M --duration 1s --duration-model guess | write fixed, cpu",
        "lambda --requests 1M --duration-model measured:none.json | none.json",
        "lambda --requests 1M..1k --duration 1s | write the least first",
        "lambda --requests lots --duration 1s | lots",
        "lambda --requests 1M --duration 1s --memories 3008..512 | write the least first",
        "lambda --requests 1M --duration 1s --provisioned 0..999 --region all | ask for fewer",
        "lambda --requests 1M --duration 1s --output sarif | there are table",
        "lambda --requests 1M --duration 1s --top 1000000 | at most",
        "lambda --requests 1M --duration 1s --top 0 | write 1 at least",
        "lambda --requests 1M --duration 1s --launch all --at-once 0 | write 1 at least",
        "lambda --requests 1M --duration 1s --region all,eu-west-11 | did you mean eu-west-1?",
        "lambda --requests 1M --duration 1s --memories 64..127 | no size that AWS offers",
        "lambda --requests 1M --duration 901s | Lambda ends it after 900,000 ms",
        "lambda --requests 1k..1000G --duration 1s --region all --storage 512..515 | at all"
            + " traffic",
        "fargate --cpu 1 --memory 2GB --launch lambda | runs as tasks",
        "fargate --cpu 1 --memory 2GB --at-once 2 | at-once",
        "Nothing | no function or task is called Nothing",
      })
  void whatCannotBeSweptIsRefusedInASentence(String line, String says) {
    var printed = sweep(line);
    assertThat(printed.err()).contains(says).hasLineCount(1);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "128: -1",
        "128: NaN",
        "{\"128\": 100, \"128\": 200}",
        "one: 2",
        "128: 1e99",
        "[1, 2]",
        "text",
        "''",
        "{\"stats\": [1]}"
      })
  void aFileWithoutMeasurementsIsRefused(String content) throws IOException {
    Files.writeString(folder.resolve("m.json"), content);
    var printed = sweep("lambda --requests 1M --duration-model measured:m.json");
    assertThat(printed.err()).contains("m.json").hasLineCount(1);
    assertThat(printed.status()).isEqualTo(2);
  }

  private Terminal.Printed sweep(String line) {
    return new Terminal(folder).run(List.of(("sweep " + line).split(" ")));
  }
}
