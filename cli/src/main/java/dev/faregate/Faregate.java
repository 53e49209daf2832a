package dev.faregate;

import dev.faregate.cli.Cli;
import dev.faregate.cli.Surroundings;
import java.util.List;

/// The program. Everything it does starts in [Cli].
public final class Faregate {
  private Faregate() {}

  public static void main(String[] arguments) {
    var surroundings = Surroundings.ofProcess();
    int status = Cli.run(List.of(arguments), surroundings);
    surroundings.out().flush();
    surroundings.err().flush();
    // Not System.exit, whose logging hook costs 4 ms; everything is flushed.
    Runtime.getRuntime().halt(status);
  }
}
