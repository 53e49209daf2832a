package dev.faregate.format.ecs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.aws.fargate.Fargate;
import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.format.Inputs;
import dev.faregate.format.Properties;
import dev.faregate.format.Stack;
import dev.faregate.resource.Resource;
import dev.faregate.resource.Value;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Reader;
import dev.faregate.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcsTaskDefinitionTest {
  private static final EcsTaskDefinition FORMAT = new EcsTaskDefinition();

  private static final String WEB =
      """
      {
        "family": "web",
        "requiresCompatibilities": ["FARGATE"],
        "networkMode": "awsvpc",
        "cpu": ".5 vCPU",
        "memory": "1 GB",
        "ephemeralStorage": { "sizeInGiB": 30 },
        "runtimePlatform": { "cpuArchitecture": "ARM64" },
        "containerDefinitions": [
          {
            "name": "web",
            "image": "<IMAGE1_NAME>",
            "dockerLabels": { "com.example.team": "shop" },
            "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "web" } }
          }
        ]
      }
      """;

  @Test
  void aDefinitionIsSaidInCloudFormationsWords() {
    var definition = only(read("taskdef.json", WEB));
    assertThat(definition.type()).isEqualTo("AWS::ECS::TaskDefinition");
    assertThat(definition.name()).isEqualTo("web");
    assertThat(definition.at().line()).isEqualTo(2);
    assertThat(definition.text("Cpu").orAssume("")).isEqualTo(".5 vCPU");
    assertThat(definition.number("EphemeralStorage.SizeInGiB").orAssume(0L)).isEqualTo(30);
    assertThat(definition.text("RuntimePlatform.CpuArchitecture").orAssume("")).isEqualTo("ARM64");
  }

  @Test
  void wordsOfTheUserStayAsTheyAre() {
    var containers = (Node.Sequence) only(read("t.json", WEB)).node("ContainerDefinitions").get();
    var container = (Mapping) containers.items().getFirst();
    assertThat(Properties.text(container, "LogConfiguration.LogDriver").orAssume(""))
        .isEqualTo("awslogs");
    assertThat(Properties.text(container, "LogConfiguration.Options.awslogs-group").orAssume(""))
        .isEqualTo("web");
    assertThat(((Mapping) container.get("DockerLabels").get()).has("com.example.team")).isTrue();
    assertThat(container.get("Image").get()).isInstanceOf(Node.Unknown.class);
  }

  @Test
  void whatDescribePrintsIsTheSame() {
    var described = only(read("taskdef.json", "{ \"taskDefinition\": " + WEB + ", \"tags\": [] }"));
    assertThat(described.name()).isEqualTo("web");
    assertThat(described.text("Memory").orAssume("")).isEqualTo("1 GB");
  }

  @Test
  void theRegionIsThatOfTheArnsWhichEcsGivesOut() {
    assertThat(
            region(
                """
                { "taskDefinition": {
                    "taskDefinitionArn": "arn:aws:ecs:sa-east-1:123456789012:task-definition/web:3",
                    "family": "web", "containerDefinitions": [] } }
                """))
        .contains("sa-east-1");
    assertThat(
            region(
                """
                { "services": [ { "serviceName": "shop", "taskDefinition": "web:3", "desiredCount": 1,
                    "clusterArn": "arn:aws-us-gov:ecs:us-gov-west-1:123456789012:cluster/shop" } ] }
                """))
        .contains("us-gov-west-1");
    assertThat(
            region(
                """
                { "serviceName": "shop", "desiredCount": 1,
                  "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:3" }
                """))
        .contains("eu-west-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "web:3",
        "arn:aws:ecs",
        "arn:aws:ecs::123456789012:task-definition/web",
        "arn:aws:ecs:<REGION>:123456789012:task-definition/web",
        "arn:aws:iam:eu-west-1:123456789012:role/web",
        ""
      })
  void whatNamesNoRegionLeavesItOpen(String arn) {
    assertThat(region("{ \"taskDefinitionArn\": \"" + arn + "\", \"containerDefinitions\": [] }"))
        .isEmpty();
  }

  @Test
  void yamlIsReadToo() {
    var definition =
        only(
            read(
                "web.yaml",
                """
                requiresCompatibilities: [FARGATE]
                cpu: 256
                memory: 512
                containerDefinitions:
                  - { name: web, image: nginx }
                """));
    assertThat(definition.name()).isEqualTo("web");
    assertThat(definition.text("Cpu").orAssume("")).isEqualTo("256");
  }

  @Test
  void containersByThemselvesAreADefinition() {
    var definition =
        only(read("ecs/app.json", "[{ \"name\": \"web\", \"image\": \"nginx\", \"cpu\": 10 }]"));
    assertThat(definition.name()).isEqualTo("app");
    assertThat(definition.node("ContainerDefinitions")).isPresent();
  }

  @Test
  void aServiceInAFileOfItsOwnRunsTheDefinition() {
    var service =
        """
        { "serviceName": "shop", "taskDefinition": "web:3", "desiredCount": 4, "launchType": "FARGATE" }
        """;
    var stacks = List.of(read("taskdef.json", WEB), read("service.json", service));
    assertThat(resources(stacks))
        .extracting(Resource::summary)
        .containsExactly("Fargate, 0.5 vCPU, 1 GB, ARM, 4 tasks", "task definition for Fargate");
  }

  @Test
  void describedServicesAreServices() {
    var services =
        """
        { "services": [ { "serviceName": "shop", "taskDefinition": "web:3", "desiredCount": 4, "launchType": "FARGATE" } ],
          "failures": [] }
        """;
    assertThat(only(read("services.json", services)).name()).isEqualTo("shop");
  }

  @Test
  void aHoleInATemplateIsUnknown() {
    var definition =
        only(
            read(
                "taskdef.json",
                """
                { "family": "<FAMILY>", "cpu": "${CPU}", "memory": "{{ memory }}", "containerDefinitions": [] }
                """));
    assertThat(definition.text("Cpu"))
        .isInstanceOfSatisfying(
            Value.Unknown.class,
            unknown -> assertThat(unknown.reason()).isEqualTo("${CPU} is filled in later"));
    assertThat(definition.text("Memory")).isInstanceOf(Value.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{ \"Resources\": { \"Web\": { \"Type\": \"AWS::ECS::TaskDefinition\" } } }",
        "{ \"name\": \"web\", \"version\": \"1.0.0\" }",
        "[{ \"name\": \"web\", \"image\": \"nginx\" }]",
        "{ \"AWSEBDockerrunVersion\": 2, \"containerDefinitions\": [] }",
        "{ \"containerDefinitions\": \"none\" }",
        "{ \"taskDefinition\": \"web\" }",
        "{ \"services\": { \"web\": { \"image\": \"nginx\" } } }",
        "[1, 2, 3]",
        "text"
      })
  void whatIsNothingOfEcsIsNotRecognised(String text) {
    assertThat(FORMAT.recognises(source("some.yaml", text).documents().getFirst())).isFalse();
  }

  @Test
  void aliasesThatMultiplyStaySmall() {
    var text = new StringBuilder("containerDefinitions: []\na0: &a0 [x, x]\n");
    for (int i = 1; i < 12; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(only(read("web.yaml", text.toString())).name()).isEqualTo("web");
  }

  private static List<? extends Resource> resources(List<Stack> stacks) {
    return new Fargate().read(stacks, Inputs.NONE, Catalog.bundled());
  }

  private static Optional<String> region(String text) {
    return read("ecs.json", text).region();
  }

  private static Declaration only(Stack stack) {
    assertThat(stack.declarations()).hasSize(1);
    return stack.declarations().getFirst();
  }

  private static Stack read(String file, String text) {
    var source = source(file, text);
    var document = source.documents().getFirst();
    assertThat(FORMAT.recognises(document)).isTrue();
    return FORMAT.read(source, document, Inputs.NONE);
  }

  private static Source source(String file, String text) {
    return Reader.read(file, text.getBytes(StandardCharsets.UTF_8), Bounds.DEFAULT);
  }
}
