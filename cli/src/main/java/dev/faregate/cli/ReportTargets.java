package dev.faregate.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where several reports go: each to a place of its own, since two in one are neither.
final class ReportTargets {
  private static final String STDOUT = "";

  private ReportTargets() {}

  /// @param asked as typed: `table`, `json=report.json`
  /// @throws CommandLineError where two go to the same place
  static void check(List<String> asked, Path directory) {
    Map<String, String> taken = new HashMap<>();
    for (var form : asked) {
      int equals = form.indexOf('=');
      var file = equals < 0 ? STDOUT : form.substring(equals + 1);
      var place = equals < 0 ? STDOUT : Workspace.resolve(directory, file).normalize().toString();
      var other = taken.put(place, form);
      if (other != null) {
        throw new CommandLineError(
            equals < 0
                ? "--output %s and --output %s both go to stdout; give one a file: --output %s=FILE"
                    .formatted(other, form, form)
                : "--output %s and --output %s both go to %s".formatted(other, form, file));
      }
    }
  }
}
