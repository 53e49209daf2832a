package dev.faregate.format.sam;

import dev.faregate.source.Node;
import dev.faregate.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `samconfig.toml` says to `sam deploy`: parameters and region, for one environment.
///
/// A setting of `[ENVIRONMENT.deploy.parameters]` goes before the same of
/// `[ENVIRONMENT.global.parameters]`.
///
/// @param parameters template parameters by name, each with its place in the file
/// @param region where it is deployed to, with its place
/// @param problems what is wrong with the file, with line and column
public record SamConfig(
    Map<String, Node> parameters, Optional<Node> region, List<Problem> problems) {

  /// The environment that SAM takes when none is named.
  public static final String DEFAULT_ENVIRONMENT = "default";

  public SamConfig {
    parameters = Map.copyOf(parameters);
    problems = List.copyOf(problems);
  }

  /// Reads the text of the file.
  ///
  /// @param file its path, for messages
  /// @param environment as in `sam deploy --config-env`
  public static SamConfig read(String file, String text, String environment) {
    return new SamConfigReading(file, text).of(environment);
  }
}
