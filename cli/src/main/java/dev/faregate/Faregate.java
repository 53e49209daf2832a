package dev.faregate;

import dev.faregate.cli.Cli;
import dev.faregate.cli.Surroundings;
import java.util.List;

/// The program. Everything it does starts in [Cli].
public final class Faregate {
  private Faregate() {}

  public static void main(String[] arguments) {
    int status = run(List.of(arguments), Surroundings.ofProcess());
    // Not System.exit, whose logging hook costs 4 ms; everything is flushed.
    Runtime.getRuntime().halt(status);
  }

  static int run(List<String> arguments, Surroundings surroundings) {
    int status = Cli.run(arguments, surroundings);
    surroundings.out().flush();
    surroundings.err().flush();
    return status;
  }
}
