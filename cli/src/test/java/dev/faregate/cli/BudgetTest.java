package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.cli.Terminal.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What budgets speak of, and when they are kept. The function costs $10.60002 a month, the service
/// $9.00966.
class BudgetTest {
  private static final String TEMPLATE =
      """
      Resources:
        Api:
          Type: AWS::Lambda::Function
          Properties:
            Runtime: python3.13
            Handler: a.b
            Code: { S3Bucket: b, S3Key: k }
            Role: arn:aws:iam::123456789012:role/r
            MemorySize: 1024
            Tags: [{ Key: team, Value: payments }]
        Task:
          Type: AWS::ECS::TaskDefinition
          Properties:
            RequiresCompatibilities: [FARGATE]
            NetworkMode: awsvpc
            Cpu: "256"
            Memory: "512"
            ContainerDefinitions: [{ Name: web, Image: nginx }]
        Web:
          Type: AWS::ECS::Service
          Properties:
            TaskDefinition: !Ref Task
            LaunchType: FARGATE
            NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [subnet-1] } }
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.createDirectory(folder.resolve("app"));
    Files.writeString(folder.resolve("app/template.yaml"), TEMPLATE);
  }

  private Printed gate(String budgets, String... more) throws IOException {
    Files.writeString(
        folder.resolve("faregate.yaml"),
        """
        region: us-east-1
        account: { free-tier: off }
        usage: { resources: { Api: { requests: 3M, duration: 200ms } } }
        budgets:
        """
            + budgets);
    var arguments = new String[more.length + 1];
    arguments[0] = "gate";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new Terminal(folder).run(arguments);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          limit: 20,                                0, near
          limit: 19.60968,                          3, over
          limit: 100,                               0, within
          'limit: 25, warn-at: 90%',                0, within
          'limit: 10, service: lambda',             3, over
          'limit: 10, service: fargate',            0, near
          'limit: 10.60002, service: lambda',       0, near
          'limit: 10.60001, service: lambda',       3, over
          'limit: 10, resource: W*',                0, near
          'limit: 10, resource: A?i',               3, over
          'limit: 10, tag: team=payments',          3, over
          'limit: 10, tag: team=pay*',              3, over
          'limit: 10, tag: team=search',            0, unknown
          'limit: 10, file: app/*',                 3, over
          'limit: 10, file: template.yaml',         3, over
          'limit: 10, file: other/*',               0, unknown
          'limit: 10, service: lambda, file: x*',   0, unknown
          'limit: 10, service: eks',                0, within
          'limit: 10, resource: template.yaml#Api', 3, over
          'limit: 10, resource: app/template.yaml#A*', 3, over
          'limit: 10, resource: b/template.yaml#Api', 0, unknown
          'limit: 19, chance: 5%',                  3, over
          'limit: 19.7, chance: 5%',                0, within
          limit: 0,                                 3, over
          """)
  void aLimitIsHeldAgainstWhatItSpeaksOf(String terms, int status, String state)
      throws IOException {
    var printed = gate("  - { name: one, " + terms + " }\n");
    assertThat(printed.out()).contains("  " + state);
    assertThat(printed.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '{ limit: 5 }',                            5:5,  a budget has a name
          '{ name: a, limit: lots }',                5:23, 'write limit in dollars a month'
          '{ name: a, limit: -5 }',                  5:23, 'write limit in dollars a month'
          '{ name: a, limit: 5, warn-at: 180% }',    5:35, 'write a share of the limit'
          '{ name: a, limit: 5, service: lamda }',   5:35, did you mean lambda?
          '{ name: a, limit: 5, tag: payments }',    5:31, write a tag as NAME=VALUE
          '{ name: a, increase: ten }',              5:26, 'as 50 or 10%'
          '{ name: a }',                             5:13, limits nothing
          '{ name: a, limit: 5, at-least: 3 }',      5:26, at-least goes with increase
          '{ name: a, worst-case: 5, chance: 3% }',  5:31, chance goes with limit
          '{ name: a, limit: 5, chance: often }',    5:34, 'write the chance of overrun'
          '{ name: a, limit: [5] }',                 5:23, limit is one word or number
          '{ name: a, owners: b, limit: 5 }',        5:16, did you mean owner?
          all of it,                                 5:5,  write a budget as
          """)
  void aSlipIsToldWithItsPlace(String budget, String place, String says) throws IOException {
    var printed = gate("  - " + budget + "\n");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).startsWith("faregate: faregate.yaml:" + place).contains(says);
  }

  @Test
  void twoBudgetsOfOneNameCannotBeToldApart() throws IOException {
    var printed = gate("  - { name: a, limit: 5 }\n  - { name: a, limit: 6 }\n");
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.err()).contains("faregate.yaml:6:13: there are two budgets a");
  }

  /// The function costs $1.77 to $10.60.
  @Test
  void aChanceIsSimulatedWithinTheRange() throws IOException {
    var range = "--usage=Api.requests=0.5M..1M..3M";
    var budget = "  - { name: z, resource: Api, limit: 7, chance: 5% }\n";
    assertThat(gate(budget, range).out().replaceAll("\\s+", " "))
        .startsWith("FAIL over budget: z")
        .contains("$1.77 to $10.60 of $7.00, 6.6% (6.4% to 6.7%) likely to be more, 5% allowed");
    assertThat(gate(budget, range).status()).isEqualTo(3);
    assertThat(gate(budget.replace("5%", "7%"), range).out()).contains("within   z");
    assertThat(gate(budget.replace("7,", "11,"), range).out()).contains("within   z");
    assertThat(gate(budget.replace("7,", "1,"), range).out()).contains("over     z");
  }

  /// What is allowed is just what the most months say that a gate looks at.
  @Test
  void aChanceTooNearToWhatIsAllowedIsNotKnown() throws IOException {
    var range = "--usage=Api.requests=0.5M..1M..3M";
    assertThat(gate("  - { name: z, resource: Api, limit: 7 }\n").status()).isEqualTo(3);
    var json =
        new Terminal(folder)
            .run("simulate", "app", range, "--scenarios", "1.6M", "--output", "json")
            .out();
    var chance = Pattern.compile("\"chance\": \"([0-9.]+)\"").matcher(json);
    assertThat(chance.find()).as(json).isTrue();
    var budget = "  - { name: z, resource: Api, limit: 7, chance: " + chance.group(1) + " }\n";
    assertThat(gate(budget, range).out())
        .startsWith("PASS  no budget could be judged: z\n")
        .contains("unknown  z", "too close to call");
    assertThat(gate(budget, range).status()).isZero();
    assertThat(gate(budget, range, "--strict").status()).isEqualTo(4);
  }

  @Test
  void whatIsNotKnownIsNeverExact() throws IOException {
    Files.writeString(folder.resolve("app/template.yaml"), TEMPLATE.replace("  Api:", "  Other:"));
    var budget = "  - { name: b, limit: 5, resource: Other }\n";
    var says = "at least $0.00 of $5.00; unknown: Other.requests";
    assertThat(gate(budget).out()).contains("within   b", says);
    for (var output : List.of("markdown", "html", "junit", "json")) {
      assertThat(gate(budget, "--output", output).out()).contains(says);
    }
    assertThat(gate(budget, "--output", "json").out())
        .containsPattern("\"actual\": \"0\",\\s+\"atLeast\": true");
    assertThat(gate(budget, "--output", "markdown").out()).contains("| at least $0.00 | $5.00 |");
  }

  @Test
  void aBudgetOfNothingIsSaid() throws IOException {
    var printed = gate("  - { name: typo, resource: Wen, limit: 5 }\n");
    assertThat(printed.err())
        .contains(
            "faregate.yaml:5:13: nothing that is priced here fits budget typo (resource Wen)");
    var budget = "  - { name: typo, resource: Wen, limit: 5 }\n";
    assertThat(gate(budget, "--strict").status()).isEqualTo(4);
    for (var output : List.of("table", "markdown", "html", "junit", "json")) {
      assertThat(gate(budget, "--output", output).out()).contains("fits nothing here");
    }
  }

  /// 1 vCPU task a month for each of the service's one task; a thousand executions of 1 GB.
  @Test
  void theWorstCaseIsHeldOfWhatTheBudgetSpeaksOf() throws IOException {
    assertThat(gate("  - { name: a, worst-case: 9.1, service: fargate }\n").status()).isZero();
    assertThat(gate("  - { name: a, worst-case: 9, service: fargate }\n").status()).isEqualTo(3);
    var runaway = gate("  - { name: a runaway, worst-case: 5000 }\n");
    assertThat(runaway.status()).isEqualTo(3);
    assertThat(runaway.out()).contains("worst-case: $", "Api $");
  }

  @Test
  void aFigureOfOneFileReachesItFromEveryFolder() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("b/template.yaml"), TEMPLATE);
    Files.writeString(
        folder.resolve("faregate.yaml"),
        """
        region: us-east-1
        account: { free-tier: off }
        usage:
          resources:
            app/template.yaml#Api: { requests: 3M, duration: 200ms }
            b/template.yaml#Api: { requests: 0, duration: 1ms }
        budgets: [{ name: a, resource: app/template.yaml#Api, limit: 100 }]
        """);
    for (var place : List.of(folder, folder.resolve("b"), folder.resolve("app"))) {
      var printed = new Terminal(place).run("gate", folder.toString());
      assertThat(printed.err()).isEmpty();
      assertThat(printed.out()).contains("$10.60 of $100.00");
    }
    assertThat(new Terminal(folder.resolve("app")).run("gate", ".").out())
        .contains("$10.60 of $100.00");
  }

  @Test
  void aTagThatNobodyKnowsCountsIn() throws IOException {
    Files.writeString(
        folder.resolve("app/template.yaml"),
        "Parameters: { Team: { Type: String } }\n"
            + TEMPLATE.replace("Value: payments", "Value: !Ref Team"));
    assertThat(gate("  - { name: a, tag: team=search, limit: 5 }\n").status()).isEqualTo(3);
  }
}
