package dev.faregate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Node.Sequence;
import dev.faregate.source.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schema is what the program knows; it accepts what the program accepts, and refuses
/// the keys that the program refuses.
class SettingsSchemaTest {
  private static final Path PUBLISHED = Path.of("faregate.schema.json");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  @TempDir Path folder;

  @BeforeEach
  void aTemplate() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(
        folder.resolve("t.yaml"),
        """
        Resources:
          Thumbnailer:
            Type: AWS::Lambda::Function
            Properties: { Role: r, Handler: a.b, Runtime: python3.13, Code: { ZipFile: x } }
        """);
  }

  @Test
  void whatIsPublishedIsWhatTheProgramKnows() throws IOException {
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(PUBLISHED, SettingsSchema.text());
    }
    assertThat(Files.readString(PUBLISHED)).isEqualTo(SettingsSchema.text());
  }

  @Test
  void everyExampleIsValidAndNamesTheSchemaFirst() throws IOException {
    try (var files = Files.walk(Path.of("..", "examples"))) {
      var settings = files.filter(file -> file.endsWith("faregate.yaml")).toList();
      assertThat(settings).hasSizeGreaterThan(2);
      for (var file : settings) {
        var text = Files.readString(file);
        assertThat(text).as("%s", file).startsWith(InitText.FIRST_LINE);
        assertThat(faults(text)).as("%s", file).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regoin: eu-west-1",
        "account: { free-teir: off }",
        "account: { limits: { lambda.nothing: 3 } }",
        "account: { free-tier: { lambda.request: 3 } }",
        "month: 2026-13",
        "usage: { default: {} }",
        "usage: { defaults: { Thumbnailer: { requests: 1 } } }",
        "usage: { defaults: { AWS::SQS::Queue: { requests: 1 } } }",
        "usage: { defaults: { AWS::Lambda::Function: { tasks: 1 } } }",
        "usage: { resources: { Thumbnailer: { request: 1 } } }",
        "usage: { resources: { Thumbnailer: { requests: [1] } } }",
        "usage: { resources: { Thumbnailer: { requests: '' } } }",
        "usage: { resources: [] }",
        "profiles: { prod: { usge: {} } }",
        "profiles: { prod: { usage: { resources: { A: { requets: 1 } } } } }",
        "rules: { lambda-memory-out-of-rang: off }",
        "rules: { lambda-memory-out-of-range: fatal }",
        "ignore: [{ rul: lambda-memory-out-of-range }]",
        "ignore: [{ because: x }]",
        "- region: eu-west-1",
      })
  void bothRefuseWhatIsWrong(String text) throws IOException {
    assertThat(faults(text)).isNotEmpty();
    Files.writeString(folder.resolve("faregate.yaml"), text);
    var printed = new Terminal(folder).run("price", "t.yaml");
    assertThat(printed.status()).as(printed.all()).isEqualTo(2);
    assertThat(printed.err()).containsPattern("^faregate: faregate.yaml:1:\\d+: .+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# nothing yet",
        "usage:",
        "usage: { resources: }",
        "region: eu-west-1\nmonth: 30d",
        "account: { free-tier: off, concurrency: 500 }",
        "account: { free-tier: { lambda.requests: 250k } }",
        "usage: { defaults: { AWS::Serverless::Function: { requests: 1M..3M..10M } } }",
        "usage: { resources: { Thumbnailer: { requests: 1M..3M..10M lognormal poisson"
            + " +2%..+5%..+9%/month apart } } }",
        "usage: { defaults: { 'AWS::Lambda::*': { requests: 1M } } }",
        "usage: { resources: { Thumbnailer: { provisioned-hours: 08:00-18:00 Mon-Fri } } }",
        "usage: { resources: { Queue: { messages: 5M }, Thumbnailer: { requests: from"
            + " Queue.messages / 10 } } }",
        "profiles: { prod: { usage: { resources: { '*': { requests: 1 } } } } }",
        "rules: { lambda-memory-out-of-range: off }",
        "ignore: [{ rule: lambda-memory-out-of-range, resource: T*, until: 2027-01-31, because: x"
            + " }]",
      })
  void bothAcceptWhatIsRight(String text) throws IOException {
    assertThat(faults(text)).isEmpty();
    Files.writeString(folder.resolve("faregate.yaml"), text);
    var printed = new Terminal(folder).run("price", "t.yaml");
    assertThat(printed.status()).as(printed.all()).isZero();
  }

  @Test
  void everyUsageFigureOfTheSchemaIsReadAndNoOther() throws IOException {
    var schema = JSON.readTree(SettingsSchema.text()).get("definitions");
    for (var service : List.of("lambda", "fargate")) {
      var type = service.equals("lambda") ? "AWS::Lambda::Function" : "AWS::ECS::Service";
      for (var name : keys(schema.get(service).get("properties"))) {
        Files.writeString(
            folder.resolve("faregate.yaml"),
            "usage: { defaults: { " + type + ": { " + name + ": 0 } } }");
        assertThat(new Terminal(folder).run("price", "t.yaml").err()).as(name).isEmpty();
      }
    }
    assertThat(keys(JSON.readTree(SettingsSchema.text()).get("properties")))
        .containsExactlyInAnyOrderElementsOf(Settings.KEYS);
  }

  private static List<String> keys(JsonNode object) {
    var keys = new ArrayList<String>();
    object.propertyNames().forEach(keys::add);
    return keys;
  }

  private static List<?> faults(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SettingsSchema.text());
    var source =
        Reader.read("faregate.yaml", yaml.getBytes(StandardCharsets.UTF_8), Bounds.DEFAULT);
    var value = source.documents().isEmpty() ? null : value(source.documents().getFirst());
    return schema.validate(JSON.writeValueAsString(value), InputFormat.JSON);
  }

  /// As YAML's core schema has it.
  private static Object value(Node node) {
    if (node instanceof Mapping mapping) {
      var object = new LinkedHashMap<String, Object>();
      mapping.entries().forEach(entry -> object.put(entry.name(), value(entry.value())));
      return object;
    }
    if (node instanceof Sequence(var items, _)) {
      return items.stream().map(SettingsSchemaTest::value).toList();
    }
    var scalar = (Scalar) node;
    if (scalar.isNull()) {
      return null;
    }
    return !scalar.quoted() && scalar.text().matches("-?[0-9]+")
        ? (Object) Long.valueOf(scalar.text())
        : scalar.text();
  }
}
