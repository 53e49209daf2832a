package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Examples that AWS and others published with their totals, asked of `faregate quote`.
///
/// AWS adds up lines that are rounded each for itself, so every line is compared, and the total
/// with the sum of the rounded lines.
class PublishedExamplesTest {
  @TempDir Path folder;

  @Test
  void awsLambdaMobileBackend() {
    quote("lambda --memory 1536 --requests 3M --duration 120ms")
        .line("lambda.requests", "0.40")
        .line("lambda.duration.x86_64", "2.33")
        .total("2.73");
  }

  @Test
  void awsLambdaTicketsWithMoreStorage() {
    quote("lambda --memory 4096 --requests 6M --duration 280ms --storage 2048")
        .line("lambda.requests", "1.00")
        .line("lambda.duration.x86_64", "105.33")
        .line("lambda.storage.x86_64", "0.08")
        .total("106.41");
  }

  @Test
  void awsProvisionedConcurrencyForADay() {
    quote(
            "lambda --memory 4096 --provisioned 7 --provisioned-hours 24 --provisioned-requests 2M"
                + " --provisioned-duration 280ms --free-tier off")
        .line("lambda.requests", "0.40")
        .line("lambda.provisioned-concurrency.x86_64", "10.08")
        .line("lambda.provisioned-duration.x86_64", "21.78")
        .total("32.26");
  }

  @Test
  void awsSnapStartOnAnotherRuntimeThanJava() {
    quote(
            "lambda --memory 1024 --requests 7440000 --duration 2000ms --snapstart-versions 1"
                + " --snapstart-hours 744 --restores 74400 --free-tier off")
        .line("lambda.requests", "1.49")
        .line("lambda.duration.x86_64", "248.00")
        .line("lambda.snapstart-cache", "4.03")
        .line("lambda.snapstart-restore", "10.40")
        .total("263.92");
  }

  /// The exact total is 39.045895, which is 39.05: AWS's 39.04 adds up its rounded lines.
  @Test
  void awsResponseStreaming() {
    quote(
            "lambda --memory 1536 --requests 3M --duration 500ms --streamed-requests 1M"
                + " --streamed-size 7MB --free-tier lambda.streamed=0")
        .line("lambda.requests", "0.40")
        .line("lambda.duration.x86_64", "30.83")
        .line("lambda.streamed.x86_64", "7.81")
        .total("39.04");
  }

  @Test
  void awsLambdaAtTheEdge() {
    quote("lambda --memory 128 --requests 10M --duration 10ms --edge")
        .line("lambda.edge.requests", "6.00")
        .line("lambda.edge.duration", "0.63")
        .total("6.63");
  }

  /// A million executions of 32 s, each in two requests.
  @Test
  void awsDurableFunctions() {
    quote(
            "lambda --memory 1024 --arch arm64 --requests 2M --duration 16s"
                + " --durable-operations 4M --durable-written 104GB --durable-retained 72.8")
        .line("lambda.requests", "0.20")
        .line("lambda.duration.arm64", "421.34")
        .line("lambda.durable-operations", "32.00")
        .line("lambda.durable-written", "26.00")
        .line("lambda.durable-retained", "10.92")
        .total("490.46");
  }

  @Test
  void armFunctionOfAnAgentsTest() {
    quote("lambda --memory 512 --arch arm64 --requests 3M --duration 1s")
        .line("lambda.requests", "0.40")
        .line("lambda.duration.arm64", "14.67")
        .total("15.07");
  }

  @Test
  void calculatorWithoutAFreeTier() {
    quote("lambda --memory 2048 --requests 10000 --duration 40s --free-tier off")
        .line("lambda.requests", "0.00")
        .line("lambda.duration.x86_64", "13.33")
        .total("13.33");
    quote(
            "lambda --memory 8000 --requests 100k --duration 6s --free-tier off"
                + " --region eu-central-1")
        .line("lambda.requests", "0.02")
        .line("lambda.duration.x86_64", "78.13")
        .total("78.15");
  }

  @Test
  void anotherToolsGoldenFunctions() {
    quote("lambda --memory 128 --requests 100k --duration 350ms --free-tier off")
        .line("lambda.requests", "0.02")
        .line("lambda.duration.x86_64", "0.07")
        .total("0.09");
    quote("lambda --memory 512 --arch arm64 --requests 100k --duration 350ms --free-tier off")
        .line("lambda.requests", "0.02")
        .line("lambda.duration.arm64", "0.23")
        .total("0.25");
    quote(
            "lambda --memory 512 --arch arm64 --provisioned 50 --provisioned-hours 100"
                + " --provisioned-requests 10M --provisioned-duration 350ms --free-tier off")
        .line("lambda.requests", "2.00")
        .line("lambda.provisioned-concurrency.arm64", "30.00")
        .line("lambda.provisioned-duration.arm64", "13.61")
        .total("45.61");
  }

  @Test
  void nineBillionRequestsReachTheSecondTier() {
    quote("lambda --memory 1024 --requests 9000M --duration 1024ms --free-tier off")
        .line("lambda.requests", "1800.00")
        .line("lambda.duration.x86_64", "148240.20")
        .tier("6000000000", "100000.20")
        .tier("3216000000", "48240.00")
        .total("150040.20");
  }

  @Test
  void awsFargateFiveTasksTenMinutesADay() {
    quote("fargate --cpu 1 --memory 2GB --tasks 5 --storage 30 --runs 30 --run 10min")
        .line("fargate.vcpu.linux.x86_64", "1.01")
        .line("fargate.memory.linux.x86_64", "0.22")
        .line("fargate.storage", "0.03")
        .total("1.26");
  }

  @Test
  void awsFargateOnEks() {
    quote("fargate --orchestrator eks --cpu 0.25 --memory 1GB --tasks 10 --runs 30 --run 1h")
        .line("eks.fargate.vcpu.linux.x86_64", "3.04")
        .line("eks.fargate.memory.linux.x86_64", "1.33")
        .total("4.37");
  }

  @Test
  void awsEksPodIsRoundedUpToAPair() {
    var hour = quote("fargate --pod 1:8Gi --hours 1");
    assertThat(hour.quantity("eks.fargate.vcpu.linux.x86_64")).isEqualTo("2");
    assertThat(hour.quantity("eks.fargate.memory.linux.x86_64")).isEqualTo("9");
  }

  @Test
  void calculatorTwoTasksADay() {
    quote("fargate --cpu 2 --memory 4GB --runs 60.83 --run 8h")
        .line("fargate.vcpu.linux.x86_64", "39.40")
        .line("fargate.memory.linux.x86_64", "8.65")
        .total("48.05");
  }

  @Test
  void anotherToolsGoldenService() {
    quote("fargate --cpu 1 --memory 2GB --tasks 2")
        .line("fargate.vcpu.linux.x86_64", "59.10")
        .line("fargate.memory.linux.x86_64", "12.98")
        .total("72.08");
  }

  private Quoted quote(String line) {
    var arguments = new ArrayList<String>();
    arguments.add("quote");
    arguments.addAll(List.of(line.split(" ")));
    arguments.addAll(List.of("--output", "json"));
    var printed = new Terminal(folder).run(arguments);
    assertThat(printed.err()).isEmpty();
    assertThat(printed.status()).isZero();
    return new Quoted(Quoted.read(printed.out()));
  }

  /// What a quote's JSON says.
  ///
  /// @param said every field as `path=value`, in order; list items have no name of their own
  private record Quoted(List<String> said) {

    Quoted line(String meter, String cents) {
      assertThat(cents(after("meters.meter=" + meter, "meters.monthly="))).isEqualTo(cents);
      return this;
    }

    Quoted tier(String quantity, String cents) {
      assertThat(cents(after("meters.tiers.quantity=" + quantity, "meters.tiers.monthly=")))
          .isEqualTo(cents);
      return this;
    }

    String quantity(String meter) {
      return after("meters.meter=" + meter, "meters.quantity=");
    }

    /// The sum of the rounded lines.
    void total(String dollars) {
      var sum = BigDecimal.ZERO;
      for (var field : said) {
        if (field.startsWith("meters.monthly=")) {
          sum = sum.add(new BigDecimal(cents(field.substring("meters.monthly=".length()))));
        }
      }
      assertThat(sum.toPlainString()).isEqualTo(dollars);
    }

    private String after(String first, String name) {
      int at = said.indexOf(first);
      assertThat(at).as(first + " in " + said).isNotNegative();
      for (var field : said.subList(at, said.size())) {
        if (field.startsWith(name)) {
          return field.substring(name.length());
        }
      }
      throw new AssertionError("no " + name + " after " + first);
    }

    private static String cents(String amount) {
      return new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static List<String> read(String json) {
      var fields = new ArrayList<String>();
      try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken().isScalarValue()) {
            fields.add(path(parser) + "=" + parser.getString());
          }
        }
      }
      return fields;
    }

    private static String path(JsonParser parser) {
      var path = new ArrayList<String>();
      for (var here = parser.streamReadContext(); here != null; here = here.getParent()) {
        if (here.currentName() != null && !here.inArray()) {
          path.addFirst(here.currentName());
        }
      }
      return String.join(".", path);
    }
  }
}
