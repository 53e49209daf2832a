package dev.faregate.format.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Given;
import dev.faregate.format.Inputs;
import dev.faregate.format.Stack;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
  private static final String CUSTOM =
      """
      service: orders
      custom:
        memory: 512
        sizes: { dev: 256, prod: 2048 }
        list: [10, 20]
        other: ${self:custom.memory}
        nothing: null
        file: ${file(more.yml)}
      params:
        default: { size: 384 }
        prod: { size: 768 }
      provider: { name: aws, stage: "${opt:stage, 'dev'}" }
      functions:
        place:
          handler: a.b
          description:\s\
      """;

  private static final Map<String, String> FILES =
      Map.of(
          "more.yml",
          "deep: { memory: 640 }\nback: '${self:custom.memory}'\n",
          "dev.json",
          "{\"a\": 1}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ${self:custom.memory}                                   | 512
          ${self:custom.other}                                    | 512
          ${self:custom.list.1}                                   | 20
          ${self:custom.sizes.${self:provider.stage}}             | 256
          ${self:custom.sizes.${opt:stage, 'prod'}}               | 2048
          ${self:custom.file.deep.memory}                         | 640
          ${self:custom.file.back}                                | 512
          ${file(more.yml):deep.memory}                           | 640
          ${file(./${sls:stage}.json):a, 7}                       | 7
          ${file(${sls:stage}.json):a}                            | 1
          ${file(gone.yml):a, ${self:custom.memory}}              | 512
          ${opt:memory, 96}                                       | 96
          ${opt:memory, self:custom.memory}                       | 512
          ${opt:memory, ${opt:other, ${self:custom.memory}}}      | 512
          ${env:MEMORY, '128'}                                    | 128
          ${self:custom.gone, self:custom.nothing, "x, y"}        | x, y
          ${strToBool(${env:ON, 'false'})}                        | false
          ${param:size}                                           | 384
          ${self:service}-${sls:stage}-${aws:region}              | orders-dev-us-east-1
          \\${self:service}                                       | \\${self:service}
          ${Queue}-${AWS::Region}                                 | ${Queue}-${AWS::Region}
          a ${self:custom.memory                                  | a ${self:custom.memory
          ${env:MEMORY}             | unknown: environment variable MEMORY is not read
          ${opt:memory}             | unknown: option memory is not given; give --parameter memory=…
          ${ssm:/size, 128}         | unknown: ${ssm:/size} is read at deployment
          x-${cf:other.Size}        | unknown: ${cf:other.Size} is read at deployment
          ${file(size.js):a, 128}   | unknown: size.js is a program, which is not run
          ${file(gone.yml):a}       | unknown: cannot open gone.yml
          ${self:custom.gone.here}  | unknown: custom.gone.here is not written in the service
          x${self:custom.list}      | unknown: ${self:custom.list} is no text
          """)
  void aVariableGives(String written, String expected) {
    assertThat(described("'" + written.replace("'", "''") + "'", Map.of())).isEqualTo(expected);
  }

  @Test
  void optionsCountBeforeDefaults() {
    var description = "\"${sls:stage} ${opt:stage, 'x'} ${param:size} ${self:provider.stage}\"";
    assertThat(described(description, Map.of("stage", "prod"))).isEqualTo("prod prod 768 prod");
  }

  @Test
  void anOptionThatNoVariableAsksForIsASlip() {
    var stack = service(CUSTOM + "x", Map.of("staeg", "prod"));
    assertThat(Given.problems(stack)).anyMatch(message -> message.contains("staeg"));
  }

  @Test
  void aValueKnowsWhereItComesFrom() {
    var stack = service(CUSTOM + "'${self:custom.other}'", Map.of());
    var origin = Given.find(stack, "place").node("Description").orElseThrow().origin();
    assertThat(origin.use().orElseThrow().line()).isEqualTo(16);
    assertThat(origin.at().orElseThrow().line()).isEqualTo(3);
    assertThat(origin.what()).isEqualTo("self:custom.memory");
  }

  @Test
  void whatLeadsBackToItselfIsSaid() {
    var stack =
        service(
            "service: a\ncustom: { a: '${self:custom.b}', b: '${self:custom.a}' }\n"
                + "provider: { name: aws }\n"
                + "functions: { f: { handler: x.y, description: '${self:custom.a}' } }\n",
            Map.of());
    assertThat(Given.problems(stack)).anyMatch(message -> message.contains("leads back to itself"));
  }

  @Test
  void textsThatDoubleAndVariablesThatNestWithoutEndAreCutOff() {
    var service = new StringBuilder("service: a\nprovider: aws\ncustom:\n");
    for (int i = 0; i < 60; i++) {
      var next = "${self:custom.k" + (i + 1) + "}";
      service.append("  k").append(i).append(": 'x").append(next).append(next).append("'\n");
    }
    service.append("  k60: y\nfunctions: { f: { handler: '${self:custom.k0}' } }\n");
    var deep = "${opt:a, ".repeat(20_000) + "}".repeat(20_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Given.problems(service(service.toString(), Map.of()))).isNotEmpty();
          assertThat(described("'" + deep + "'", Map.of())).startsWith("unknown: ");
          assertThat(described("'" + "${a:".repeat(100_000) + "'", Map.of())).startsWith("${a:");
        });
  }

  private static String described(String description, Map<String, String> options) {
    return Given.property(service(CUSTOM + description, options), "place", "Description");
  }

  private static Stack service(String text, Map<String, String> options) {
    Inputs inputs = Given.inputs(options, FILES);
    return Given.stack(new ServerlessFramework(), "serverless.yml", text, inputs);
  }
}
