package dev.faregate.cli;

import dev.faregate.catalog.Catalog;
import dev.faregate.format.Stack;
import dev.faregate.report.Lookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The pages of the rule book, and the descriptors of a run.
///
/// @param directory where the command was started
record Documents(Path directory, Catalog catalog, List<Stack> stacks, boolean hasSettings)
    implements Lookup {
  @Override
  public Optional<String> page(String rule) {
    return RulePages.page(rule, catalog);
  }

  @Override
  public Optional<String> text(String file) {
    return text(stacks, file);
  }

  private static Optional<String> text(List<Stack> stacks, String file) {
    for (var stack : stacks) {
      var nested =
          stack.source().file().equals(file)
              ? Optional.of(stack.source().text())
              : text(stack.nested(), file);
      if (nested.isPresent()) {
        return nested;
      }
    }
    return Optional.empty();
  }

  @Override
  public String fromRoot(String file) {
    for (Path here = directory; here != null; here = here.getParent()) {
      if (Files.exists(here.resolve(".git"))) {
        var path = Workspace.resolve(directory, file);
        return path.startsWith(here) ? slashes(here.relativize(path)) : file;
      }
    }
    return file;
  }

  private static String slashes(Path path) {
    var text = path.toString();
    return java.io.File.separatorChar == '/' ? text : text.replace('\\', '/');
  }
}
