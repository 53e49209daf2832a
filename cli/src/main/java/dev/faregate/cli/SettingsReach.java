package dev.faregate.cli;

import dev.faregate.rule.Suppression;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Whether a run looked at all that a suppression may speak of. Only then it can be called unused:
/// a commit hook gives but the files that changed.
final class SettingsReach {
  private final Set<String> files;
  private final boolean isWhole;

  /// @param files that were read
  SettingsReach(Run run, Set<String> files) {
    this.files = files;
    this.isWhole = !run.descriptors().unreadable() && isWhole(run);
  }

  boolean covers(Suppression suppression) {
    return suppression.kind() != Suppression.Kind.SETTINGS
        || isWhole
        || !suppression.file().isEmpty()
            && suppression.file().indexOf('*') < 0
            && files.contains(suppression.file());
  }

  /// Whether the folder of the settings was searched, all of it.
  private static boolean isWhole(Run run) {
    var directory = run.surroundings().directory();
    var at = run.settings().sections().origin().at();
    if (at.isEmpty()) {
      return false;
    }
    var folder = ProjectRoot.folder(Workspace.resolve(directory, at.get().file()));
    if (run.arguments().operands().isEmpty()) {
      return isBelow(folder, directory);
    }
    for (var operand : run.arguments().operands()) {
      if (!operand.equals("-") && isBelow(folder, Workspace.resolve(directory, operand))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBelow(Path folder, Path searched) {
    return folder.startsWith(searched) && Files.isDirectory(searched);
  }
}
