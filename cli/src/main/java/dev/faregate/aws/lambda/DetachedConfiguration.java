package dev.faregate.aws.lambda;

import dev.faregate.resource.Resource;
import dev.faregate.source.Mapping;
import dev.faregate.source.Span;
import java.util.Optional;

/// A version, an alias or an event source mapping that costs something, of a function that is not
/// in the same stack. Its requests are counted where the function is.
///
/// @param function what is known of the function: no more than the configuration says
record DetachedConfiguration(LambdaFunction function) implements Resource {

  @Override
  public String name() {
    return function.name();
  }

  @Override
  public String type() {
    return function.type();
  }

  @Override
  public String service() {
    return function.service();
  }

  @Override
  public String region() {
    return function.region();
  }

  @Override
  public Span at() {
    return function.at();
  }

  @Override
  public String summary() {
    return "Lambda, function elsewhere";
  }

  @Override
  public Optional<String> condition() {
    return function.condition();
  }

  @Override
  public Mapping settings() {
    return function.settings();
  }
}
