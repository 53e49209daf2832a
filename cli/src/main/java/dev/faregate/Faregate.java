package dev.faregate;

/// The program. Everything it does starts in [dev.faregate.cli].
public final class Faregate {
  private Faregate() {}

  public static void main(String[] arguments) {
    System.out.println(picocli.CommandLine.VERSION);
  }
}
