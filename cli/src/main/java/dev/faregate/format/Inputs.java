package dev.faregate.format;

import dev.faregate.source.Node;
import java.util.Map;
import java.util.Optional;

/// What is known beside the descriptor itself.
///
/// @param parameters template parameters by name, from options and parameter files
/// @param region where it runs, if anybody said so; unknown to conditions otherwise
/// @param options further numbers by name that a language lacks (`count` of an ECS task)
public record Inputs(
    Map<String, Node> parameters,
    Optional<String> region,
    Map<String, String> options,
    Files files) {
  public Inputs {
    parameters = Map.copyOf(parameters);
    options = Map.copyOf(options);
  }

  public static final Inputs NONE = new Inputs(Map.of(), Optional.empty(), Map.of(), Files.NONE);

  public Inputs withParameters(Map<String, Node> others) {
    return new Inputs(others, region, options, files);
  }
}
