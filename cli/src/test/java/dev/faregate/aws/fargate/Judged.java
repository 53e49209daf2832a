package dev.faregate.aws.fargate;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Declaration;
import dev.faregate.resource.Resource;
import dev.faregate.rule.Finding;
import dev.faregate.rule.Fix;
import dev.faregate.rule.Reporter;
import dev.faregate.rule.Rule;
import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Node.Scalar;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Fargate's rules say of resources, for tests.
record Judged(List<Finding> findings, List<String> unchecked) {
  static final Span HERE = new Span("template.yaml", 1, 1, 1, 2, 0, 1);
  private static final Origin ORIGIN = Origin.at(HERE);

  static Judged of(List<? extends Resource> resources) {
    var judged = new Judged(new ArrayList<>(), new ArrayList<>());
    for (var resource : resources) {
      if (resource instanceof FargateTaskDefinition definition) {
        for (var rule : new Fargate().rules()) {
          judged.judge(rule, definition);
        }
      }
    }
    return judged;
  }

  @SuppressWarnings("unchecked") // the subject is checked in the line above
  private void judge(Rule<?> rule, FargateTaskDefinition definition) {
    if (rule.subject() == FargateTaskDefinition.class) {
      ((Rule<FargateTaskDefinition>) rule)
          .check(definition, Catalog.bundled(), reporter(rule, definition));
    }
  }

  static Judged size(long cpu, long memory, String system) {
    var properties =
        mapping(
            entry("Cpu", scalar(Long.toString(cpu))),
            entry("Memory", scalar(Long.toString(memory))),
            entry("RuntimePlatform", mapping(entry("OperatingSystemFamily", scalar(system)))));
    var declaration =
        new Declaration(
            Types.TASK_DEFINITION, "Web", HERE, properties, mapping(), Optional.empty());
    var place =
        new Place("Web", Types.TASK_DEFINITION, "us-east-1", HERE, Optional.empty(), mapping());
    var definition = new FargateTaskDefinition(place, declaration, Optional.empty());
    var judged = new Judged(new ArrayList<>(), new ArrayList<>());
    judged.judge(new FargateTaskSizeNotOffered(), definition);
    return judged;
  }

  List<String> messages() {
    return findings.stream()
        .map(finding -> finding.resource().name() + ": " + finding.message())
        .toList();
  }

  private Reporter reporter(Rule<?> rule, Resource resource) {
    return new Reporter() {
      @Override
      public void report(Origin origin, String message, List<Fix> fixes, String awsMessage) {
        findings.add(
            new Finding(
                rule.name(), rule.severity(), resource, message, origin, fixes, awsMessage));
      }

      @Override
      public void notChecked(String what, String why, Origin origin) {
        unchecked.add(rule.name() + ": " + what + ": " + why);
      }

      @Override
      public void checked() {}
    };
  }

  static Scalar scalar(String text) {
    return new Scalar(text, false, ORIGIN);
  }

  static Mapping mapping(Mapping.Entry... entries) {
    return new Mapping(List.of(entries), ORIGIN);
  }

  static Mapping.Entry entry(String name, Node value) {
    return new Mapping.Entry(scalar(name), value);
  }
}
