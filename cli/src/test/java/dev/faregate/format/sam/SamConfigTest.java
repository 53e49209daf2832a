package dev.faregate.format.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SamConfigTest {

  private static SamConfig read(String text) {
    return SamConfig.read("samconfig.toml", text, "default");
  }

  private static Map<String, String> parameters(SamConfig config) {
    var shown = new TreeMap<String, String>();
    config.parameters().forEach((name, node) -> shown.put(name, Given.shown(node)));
    return shown;
  }

  @Test
  void parametersAreOneTextWithQuotesWhereNeeded() {
    var config =
        read(
            """
            version = 0.1
            [default.deploy.parameters]
            region = "eu-west-1"
            parameter_overrides = "Stage=\\"prod\\" Name=\\"two words\\" Size=5 Escaped=a\\\\ b"
            """);
    assertThat(parameters(config))
        .isEqualTo(Map.of("Stage", "prod", "Name", "two words", "Size", "5", "Escaped", "a b"));
    assertThat(config.region().map(Given::shown)).contains("eu-west-1");
    assertThat(config.problems()).isEmpty();
  }

  @Test
  void parametersAreAList() {
    var config =
        read(
            """
            [default.deploy.parameters]
            parameter_overrides = [
              "Stage=prod",
              "ParameterKey=Size,ParameterValue=7",
            ]
            """);
    assertThat(parameters(config)).isEqualTo(Map.of("Stage", "prod", "Size", "7"));
    assertThat(config.parameters().get("Size").origin().at().orElseThrow().line()).isEqualTo(4);
  }

  @Test
  void parametersAreATable() {
    var config =
        read(
            """
            [default.global.parameters.parameter_overrides]
            Stage = "prod"
            Size = 5
            Subnets = ["a", "b"]
            """);
    assertThat(parameters(config))
        .isEqualTo(Map.of("Stage", "prod", "Size", "5", "Subnets", "a,b"));
  }

  @Test
  void theCommandsSettingGoesBeforeTheGlobalOne() {
    var config =
        read(
            """
            [default.global.parameters]
            region = "us-east-1"
            parameter_overrides = "A=global"
            [default.deploy.parameters]
            parameter_overrides = "A=deploy"
            """);
    assertThat(parameters(config)).isEqualTo(Map.of("A", "deploy"));
    assertThat(config.region().map(Given::shown)).contains("us-east-1");
  }

  @Test
  void anotherEnvironmentIsAskedForByName() {
    var text = "[prod.deploy.parameters]\nregion = \"us-west-2\"\n[dev.deploy.parameters]\n";
    var prod = SamConfig.read("samconfig.toml", text, "prod");
    assertThat(prod.region().map(Given::shown)).contains("us-west-2");
    assertThat(read(text).problems()).isEmpty();
    assertThat(SamConfig.read("samconfig.toml", text, "test").problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .isEqualTo("no environment test; the file has prod or dev"));
  }

  @Test
  void aFaultHasItsPlace() {
    var config = read("[default]\nregion = \n");
    assertThat(config.problems())
        .first()
        .satisfies(
            problem -> {
              assertThat(problem.fatal()).isTrue();
              assertThat(problem.origin().at().orElseThrow().line()).isEqualTo(2);
              assertThat(problem.origin().at().orElseThrow().column()).isEqualTo(10);
            });
  }

  @Test
  void whatIsNoParameterIsSaid() {
    var config = read("[default.deploy.parameters]\nparameter_overrides = \"A=1 wrong\"\n");
    assertThat(config.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message())
                  .isEqualTo(
                      "wrong is no parameter; write Name=Value, with quotes around a value with"
                          + " blanks");
              assertThat(problem.origin().at().orElseThrow().line()).isEqualTo(2);
            });
    assertThat(parameters(config)).isEqualTo(Map.of("A", "1"));
  }

  @Test
  void otherFilesAreNotRead() {
    var config =
        read("[default.deploy.parameters]\nparameter_overrides = [\"file://a.yaml\", 5]\n");
    assertThat(config.problems()).hasSize(2);
    assertThat(config.parameters()).isEmpty();
  }

  @Test
  void columnsCountAsEditorsDo() {
    var config =
        read(
            "[default.deploy.parameters]\n"
                + "parameter_overrides = { \"\uD83D\uDE00\" = \"x\", B = \"y\" }\n");
    var at = config.parameters().get("B").origin().at().orElseThrow();
    assertThat(at.column()).isEqualTo(37);
  }
}
