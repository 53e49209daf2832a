package dev.faregate.cli;

import dev.faregate.report.Escapes;
import dev.faregate.source.Bounds;
import dev.faregate.source.Mapping;
import dev.faregate.usage.InfracostUsage;
import dev.faregate.usage.UsageSection;

/// What `--usage-file` names: the `usage` section of faregate.yaml by itself, a whole
/// faregate.yaml, or a usage file of Infracost.
final class UsageFile {
  private static final int MOST_NAMED = 3;

  private UsageFile() {}

  /// @throws CommandLineError for a file that cannot be read or says something else
  static UsageSection read(String file, Surroundings surroundings) {
    var directory = surroundings.directory();
    var files = new ProjectFiles(directory, directory, Bounds.DEFAULT);
    var source = files.read(file, Workspace.resolve(directory, file));
    for (var problem : source.problems()) {
      if (problem.fatal()) {
        throw new CommandLineError(Settings.place(problem.origin()) + problem.message());
      }
    }
    if (source.documents().isEmpty()
        || !(source.documents().getFirst() instanceof Mapping document)) {
      throw new CommandLineError(
          file + ": write usage as in faregate.yaml, defaults and resources");
    }
    if (InfracostUsage.isOne(document)) {
      return infracost(InfracostUsage.read(document, file), file, surroundings);
    }
    var usage = document.get("usage");
    if (usage.isPresent()) {
      Settings.known(document, Settings.KEYS);
    }
    return UsageSection.read(usage.orElse(document), file);
  }

  private static UsageSection infracost(
      InfracostUsage usage, String file, Surroundings surroundings) {
    int left = usage.ignored().size();
    if (left > 0) {
      var names = String.join(", ", usage.ignored().subList(0, Math.min(left, MOST_NAMED)));
      var more = left > MOST_NAMED ? " and " + (left - MOST_NAMED) + " more" : "";
      var sentence =
          file
              + ": faregate prices nothing by "
              + left
              + " of its "
              + usage.count()
              + " figures, so they are ignored: "
              + names
              + more;
      surroundings.err().println("faregate: " + Escapes.visible(sentence));
    }
    return usage.section();
  }
}
