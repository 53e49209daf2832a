package dev.faregate.cli;

import dev.faregate.format.Stack;
import dev.faregate.report.Library;
import dev.faregate.rule.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The pages of the rule book, and the descriptors of a run.
///
/// @param directory where the command was started
record Documents(Path directory, List<Stack> stacks) implements Library {
  /// Where the rules between services have theirs.
  private static final String TOGETHER = "together";

  @Override
  public Optional<String> page(String service, String rule) {
    return rulePage(service, rule);
  }

  /// The page of a rule, which lies with a service's others.
  ///
  /// @param service asked first; a resource may break another service's rule
  static Optional<String> rulePage(String service, String rule) {
    var name = Names.className(rule) + ".md";
    var page = resource(service, name).or(() -> resource(TOGETHER, name));
    if (page.isEmpty()) {
      for (var other : Components.services()) {
        page = page.or(() -> resource(other.name(), name));
      }
    }
    return page;
  }

  private static Optional<String> resource(String service, String name) {
    try (var page =
        Documents.class.getResourceAsStream("/dev/faregate/aws/" + service + "/" + name)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
