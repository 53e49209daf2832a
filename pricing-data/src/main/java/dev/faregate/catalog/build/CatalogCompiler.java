package dev.faregate.catalog.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compiles the data files into `catalog.bin`, or says in one sentence what is wrong with them.
public final class CatalogCompiler {
  private CatalogCompiler() {}

  /// @param arguments the folder of the data files, the file to write
  public static void main(String[] arguments) throws IOException {
    try {
      var compiled = compile(Path.of(arguments[0]));
      var target = Path.of(arguments[1]);
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.write(target, compiled);
    } catch (DataException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  static byte[] compile(Path root) throws IOException {
    return CatalogWriter.write(DataFiles.read(root));
  }
}
