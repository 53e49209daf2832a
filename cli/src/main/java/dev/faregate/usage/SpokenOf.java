package dev.faregate.usage;

import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Origin;
import dev.faregate.source.Span;
import java.util.Optional;

/// A resource that settings speak of as a source, and of which no more is known than its name.
record SpokenOf(String name) implements Resource {
  @Override
  public String type() {
    return "";
  }

  @Override
  public String service() {
    return "";
  }

  @Override
  public String region() {
    return "";
  }

  @Override
  public Span at() {
    return new Span("", 0, 0, 0, 0, 0, 0);
  }

  @Override
  public String summary() {
    return name;
  }

  @Override
  public Optional<String> condition() {
    return Optional.empty();
  }

  @Override
  public Mapping settings() {
    return Mapping.empty(Origin.of(name));
  }
}
