package dev.faregate.report;

import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.Optional;

record SampleResource(
    String name,
    String type,
    String service,
    String region,
    Span at,
    String summary,
    Optional<String> condition)
    implements Resource {

  static SampleResource function(String name, String summary) {
    return new SampleResource(
        name, "AWS::Lambda::Function", "lambda", "eu-west-1", at(12, 3), summary, Optional.empty());
  }

  static SampleResource service(String name, String summary) {
    return new SampleResource(
        name, "AWS::ECS::Service", "fargate", "eu-west-1", at(30, 3), summary, Optional.empty());
  }

  SampleResource in(String code) {
    return new SampleResource(name, type, service, code, at, summary, condition);
  }

  SampleResource declaredIn(String file, int line) {
    var span = new Span(file, line, 3, line, 13, 0, 10);
    return new SampleResource(name, type, service, region, span, summary, condition);
  }

  SampleResource onlyIf(String reason) {
    return new SampleResource(name, type, service, region, at, summary, Optional.of(reason));
  }

  static Span at(int line, int column) {
    return new Span("template.yaml", line, column, line, column + 10, 0, 10);
  }

  @Override
  public Mapping settings() {
    return Mapping.empty(Origin.at(at));
  }
}
