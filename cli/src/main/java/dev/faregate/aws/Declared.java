package dev.faregate.aws;

import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Span;
import java.util.Optional;

/// A resource that is a declaration and something more that its rules look at: it goes by the
/// declaration's name and place.
public interface Declared extends Resource {
  DeclaredResource declared();

  @Override
  default String name() {
    return declared().name();
  }

  @Override
  default String type() {
    return declared().type();
  }

  @Override
  default String service() {
    return declared().service();
  }

  @Override
  default String region() {
    return declared().region();
  }

  @Override
  default Span at() {
    return declared().at();
  }

  @Override
  default String summary() {
    return declared().summary();
  }

  @Override
  default Optional<String> condition() {
    return declared().condition();
  }

  @Override
  default Mapping settings() {
    return declared().settings();
  }
}
