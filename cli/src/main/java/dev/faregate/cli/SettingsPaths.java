package dev.faregate.cli;

import java.nio.file.Path;

/// Paths as the settings see them, so that it does not matter where faregate is started.
///
/// @param directory where it was started
/// @param folder of the settings
record SettingsPaths(Path directory, Path folder) {

  static SettingsPaths of(Run run) {
    var directory = run.surroundings().directory();
    var at = run.settings().sections().origin().at();
    var folder =
        at.isEmpty()
            ? directory
            : ProjectRoot.folder(Workspace.resolve(directory, at.get().file()));
    return new SettingsPaths(directory, folder);
  }

  String fromSettings(String file) {
    var path = Workspace.resolve(directory, file);
    return path.startsWith(folder) ? folder.relativize(path).toString().replace('\\', '/') : file;
  }
}
