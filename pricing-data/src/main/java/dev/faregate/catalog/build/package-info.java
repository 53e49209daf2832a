/// Compiles the data files into a class. Run by Maven, never by the program. Start at
/// [dev.faregate.catalog.build.CatalogCompiler].
package dev.faregate.catalog.build;
