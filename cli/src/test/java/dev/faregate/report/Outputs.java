package dev.faregate.report;

import java.util.List;

/// The forms for other programs.
final class Outputs {
  static final List<Output> ALL =
      List.of(
          new SarifOutput(),
          new JunitOutput(),
          new GithubOutput(),
          new GitlabOutput(),
          new RdjsonOutput(),
          new CheckstyleOutput());

  private Outputs() {}

  static Output named(String name) {
    return ALL.stream().filter(output -> output.name().equals(name)).findFirst().orElseThrow();
  }
}
