package dev.faregate.cli;

import dev.faregate.source.Source;
import java.nio.file.Path;
import java.util.Optional;

/// A file on its way to being recognised.
///
/// @param shown its name in reports
/// @param named whether the user named it, rather than a folder it is in
/// @param read what was read already: stdin
record Candidate(String shown, Path file, boolean named, Optional<Source> read) {

  static Candidate named(String shown, Path file) {
    return new Candidate(shown, file, true, Optional.empty());
  }

  static Candidate found(String shown, Path file) {
    return new Candidate(shown, file, false, Optional.empty());
  }

  static Candidate stdin(Source source) {
    return new Candidate(source.file(), Path.of(""), true, Optional.of(source));
  }

  /// @throws CommandLineError if a named file cannot be opened: that is a slip of the command line,
  ///   not of a descriptor
  Source source(ProjectFiles files) {
    if (read.isPresent()) {
      return read.get();
    }
    var source = files.read(shown, file);
    if (named) {
      for (var problem : source.problems()) {
        if (problem.message().startsWith(ProjectFiles.CANNOT_OPEN)) {
          throw new CommandLineError(problem.message());
        }
      }
    }
    return source;
  }
}
