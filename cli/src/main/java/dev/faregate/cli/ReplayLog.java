package dev.faregate.cli;

import dev.faregate.usage.replay.Names;
import java.nio.file.Path;
import java.util.Optional;

/// A log that is to be read.
///
/// @param shown its name in reports
/// @param path absent for stdin
/// @param size in bytes; 0 for stdin
/// @param function whose it is, as its place or an option tells; empty where nobody does
record ReplayLog(String shown, Optional<Path> path, long size, String function) {
  static ReplayLog stdin(String function) {
    return new ReplayLog("stdin", Optional.empty(), 0, function);
  }

  /// @param said whose it is by an option; else its place may tell
  static ReplayLog of(String shown, Path path, long size, String said) {
    var function = said.isEmpty() ? Names.ofPath(path.toString().replace('\\', '/')) : said;
    return new ReplayLog(shown, Optional.of(path), size, function);
  }
}
