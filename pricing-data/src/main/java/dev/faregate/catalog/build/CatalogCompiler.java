package dev.faregate.catalog.build;

/// Compiles the data files into `catalog.bin`.
public final class CatalogCompiler {
  private CatalogCompiler() {}

  public static void main(String[] arguments) {}
}
