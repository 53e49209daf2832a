package dev.faregate.billing;

import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.Optional;

/// A resource made by hand.
public record StubResource(
    String name,
    String type,
    String service,
    String region,
    String file,
    Mapping settings,
    Optional<String> condition)
    implements Resource {

  public static StubResource function(String name) {
    return new StubResource(
        name,
        "AWS::Lambda::Function",
        "lambda",
        "us-east-1",
        "template.yaml",
        Mapping.empty(Origin.of("test")),
        Optional.empty());
  }

  public StubResource in(String path) {
    return new StubResource(name, type, service, region, path, settings, condition);
  }

  public StubResource with(Mapping own) {
    return new StubResource(name, type, service, region, file, own, condition);
  }

  public StubResource under(String unknownCondition) {
    return new StubResource(
        name, type, service, region, file, settings, Optional.of(unknownCondition));
  }

  @Override
  public Span at() {
    return new Span(file, 1, 1, 1, 1, 0, 0);
  }

  @Override
  public String summary() {
    return "Lambda";
  }
}
