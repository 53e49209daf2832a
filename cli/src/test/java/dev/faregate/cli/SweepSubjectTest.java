package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is swept, which of several it is, and what it is as it stands.
class SweepSubjectTest {
  private static final String FUNCTION =
      """
      Resources:
        Orders:
          Type: AWS::Lambda::Function
          Metadata: { faregate: { usage: { requests: %s, duration: 100ms } } }
          Properties:
            { Runtime: python3.13, Handler: a.b, MemorySize: %s, Code: { ZipFile: x } }
      """;

  @TempDir Path folder;

  @Test
  void oneOfTwoOfANameIsToldByItsFile() throws IOException {
    write("a.yaml", FUNCTION.formatted("100M", "128"));
    write("b.yaml", FUNCTION.formatted("200M", "1024"));
    var printed = sweep("Orders .");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("2 are called Orders", "faregate sweep a.yaml#Orders");
    // The other one uses up what is free: 100M × $0.20, 100M × 0.1 s × 128 MB at arm64's price.
    assertThat(sweep("a.yaml#Orders . --region us-east-1 --memories 128 --top 1").out())
        .contains("100,000,000 requests a month", "128 MB  Lambda, arm64, us-east-1  100 ms");
    assertThat(sweep("b.yaml#Orders . --memories 1024 --top 1").out())
        .contains("200,000,000 requests a month", "1,024 MB  Lambda, arm64, us-east-1  100 ms");
  }

  @Test
  void theOtherOfANameKeepsItsDials() throws IOException {
    write("a.yaml", FUNCTION.formatted("100M", "128"));
    write("b.yaml", FUNCTION.formatted("100M", "128"));
    write("c.yaml", FUNCTION.replace("Orders", "Others").formatted("100M", "128"));
    var among = sweep("a.yaml#Orders a.yaml b.yaml --output csv").out();
    assertThat(among).isEqualTo(sweep("Orders a.yaml c.yaml --output csv").out());
  }

  @Test
  void whatIsNotKnownOfOthersHidesNothing() throws IOException {
    write("a.yaml", FUNCTION.formatted("100M", "128"));
    write("c.yaml", FUNCTION.replace("Orders", "Others").formatted("lots", "128"));
    assertThat(sweep("Orders . --region us-east-1 --memories 128 --top 1").out())
        .containsPattern("as it is\\s+128 MB  Lambda, x86_64, us-east-1");
  }

  @Test
  void sizesThatCostNearlyTheSameAreOneLine() {
    var line = "lambda --requests 1M --duration 100ms --arch arm64 --region us-east-1 --top 2";
    assertThat(sweep(line).out())
        .contains("in brackets, sizes beside it for at most 2 % or a cent more")
        .contains("4,096 MB (128–4,103)", "$0.00  the same");
    assertThat(sweep(line + " --output json").out()).contains("\"alike\"", "\"from\": 128");
    assertThat(sweep(line + " --output csv").out()).contains(",128,4103\r\n");
  }

  @Test
  void aFunctionAtTheEdgeHasNoArm() {
    assertThat(sweep("lambda --requests 1M --duration 100ms --edge").out())
        .contains("10,113 configurations left out", "Architectures arm64 is not accepted");
  }

  @Test
  void whatTakesLongerThanLambdaLetsItIsLeftOut() throws IOException {
    write("m.yaml", "128: 1000000\n256: 500000\n");
    assertThat(sweep("lambda --requests 1k --duration-model measured:m.yaml").out())
        .contains("as it is: Lambda ends a request after 900,000 ms")
        .containsPattern("128 MB to 1\\d\\d MB: a request would take up to 1,000,000 ms");
  }

  @Test
  void whatAwsDoesNotOfferIsNoMeasure() {
    assertThat(sweep("fargate --cpu 1 --memory 9GB --region us-east-1").out())
        .contains("as it is: AWS offers no 1 vCPU with 9,216 MB")
        .doesNotContain("1 vCPU, 9 GB");
  }

  @Test
  void tasksOnSpotAreMeasuredAsThat() {
    assertThat(sweep("fargate --cpu 1 --memory 2GB --spot --region us-east-1").out())
        .contains("1 vCPU, 2 GB  Spot, x86_64, us-east-1");
  }

  @Test
  void whatCannotPayIsSaidToBeSo() {
    assertThat(sweep("lambda --requests 1M --duration 1s --region eu-central-1").out())
        .containsPattern("never costs less than on demand here: its\\s+environments would have");
  }

  @Test
  void evenTrafficIsAnAssumption() {
    var line = "lambda --requests 100M --duration 1s --region us-east-1 --memories 1024 ";
    assertThat(sweep(line + "--provisioned 20").out()).contains("traffic: spread evenly");
    assertThat(sweep(line).out()).doesNotContain("traffic: spread evenly");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Terminal.Printed sweep(String line) {
    return new Terminal(folder).run(List.of(("sweep " + line).split(" ")));
  }
}
