package dev.faregate.format.cloudformation;

import dev.faregate.format.Work;
import dev.faregate.source.Node.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a template stands among those that nest it.
///
/// @param name the path of the resource that declares it, empty for the outermost
/// @param files of the templates around it and its own, outermost first
/// @param condition why it is not known whether the stack exists, where that is so
/// @param work shared by all
record Nesting(
    String name, List<String> files, Optional<Unknown> condition, Work work, Dialect dialect) {
  /// AWS sets no limit; nobody comes near.
  private static final int DEEPEST = 16;

  Nesting {
    files = List.copyOf(files);
  }

  static Nesting outermost(String file, Dialect dialect) {
    return new Nesting("", List.of(file), Optional.empty(), new Work(), dialect);
  }

  Nesting inside(String resource, String file, Optional<Unknown> undecided) {
    var path = name.isEmpty() ? resource : name + "/" + resource;
    var chain = new ArrayList<>(files);
    chain.add(file);
    return new Nesting(path, chain, undecided.or(() -> condition), work, dialect);
  }

  boolean isDeepest() {
    return files.size() >= DEEPEST;
  }
}
