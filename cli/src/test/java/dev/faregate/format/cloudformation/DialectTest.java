package dev.faregate.format.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faregate.format.Declaration;
import dev.faregate.format.Problems;
import dev.faregate.format.Stack;
import dev.faregate.source.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DialectTest {
  private static final String PARENT =
      """
      Resources:
        Child:
          Type: AWS::CloudFormation::Stack
          Properties: { TemplateURL: child.yaml }
      """;

  /// Adds a queue to every template, and takes those out again that are not its own.
  private static final class Queues implements Dialect {
    @Override
    public Mapping prepare(Mapping template, Problems problems) {
      problems.add("a queue is added", template.origin());
      var queue = Nodes.map("Type", Nodes.text("AWS::SQS::Queue"));
      var resources =
          new ArrayList<>(Fields.mapping(template, "Resources").orElseThrow().entries());
      resources.add(new Mapping.Entry(Nodes.text("Queue"), queue));
      return Nodes.map("Resources", new Mapping(resources, template.origin()));
    }

    @Override
    public Stack lower(Mapping template, Stack stack) {
      var resources = Fields.mapping(template, "Resources").orElseThrow();
      var kept = stack.declarations().stream().filter(each -> !resources.has(each.name())).toList();
      return new Stack(
          "queues",
          stack.name(),
          stack.source(),
          stack.region(),
          kept,
          stack.nested(),
          stack.problems());
    }
  }

  @Test
  void aDialectChangesEveryTemplateNestedOnesToo() {
    var inputs = Templates.beside(Map.of("child.yaml", "Resources: { A: { Type: X::Y::Z } }\n"));
    var source = Templates.source("template.yaml", PARENT);
    var stack =
        new CloudFormation(new Queues()).read(source, source.documents().getFirst(), inputs);
    for (var each : List.of(stack, stack.nested().getFirst())) {
      assertThat(each.format()).isEqualTo("queues");
      assertThat(each.declarations()).extracting(Declaration::name).containsExactly("Queue");
      assertThat(Templates.problems(each)).containsExactly("a queue is added");
    }
  }
}
