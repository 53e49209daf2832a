package dev.faregate.cli;

import dev.faregate.format.Format;
import java.util.ArrayList;
import java.util.Optional;

/// What `--format` says.
final class FormatOption {
  private FormatOption() {}

  /// @throws CommandLineError for a language that there is not
  static Optional<Format> of(Arguments arguments) {
    var said = arguments.last(CommonOptions.FORMAT.name());
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var names = new ArrayList<String>();
    for (var format : Components.formats()) {
      if (format.name().equals(said.get())) {
        return Optional.of(format);
      }
      names.add(format.name());
    }
    throw new CommandLineError(
        "--format " + said.get() + ": there are " + String.join(", ", names));
  }
}
