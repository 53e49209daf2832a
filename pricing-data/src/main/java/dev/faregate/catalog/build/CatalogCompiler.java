package dev.faregate.catalog.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compiles the data files into the class that holds them, or says in one sentence what is wrong
/// with them.
public final class CatalogCompiler {
  private CatalogCompiler() {}

  /// @param arguments the folder of the data files, the folder of the classes
  public static void main(String[] arguments) {
    try {
      var compiled = CatalogClass.write(compile(Path.of(arguments[0])));
      var name = CatalogClass.NAME.packageName().replace('.', '/');
      var folder = Files.createDirectories(Path.of(arguments[1], name));
      Files.write(folder.resolve(CatalogClass.NAME.displayName() + ".class"), compiled);
    } catch (DataException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (IOException e) {
      System.err.println("cannot be read or written: " + e.getMessage());
      System.exit(1);
    }
  }

  /// The catalog, as [dev.faregate.catalog.CatalogLayout] describes it.
  static byte[] compile(Path root) throws IOException {
    return CatalogWriter.write(DataFiles.read(root));
  }
}
