package dev.faregate.format;

import dev.faregate.source.Source;

/// What a descriptor may open: files under the project root, and nothing else.
public interface Files {

  /// Reads and parses the file at `path`, relative to the file `from`.
  ///
  /// @return a [Source] with a fatal problem where the file is missing, outside the root, too large
  ///   or unreadable
  Source open(String from, String path);

  /// Nothing can be opened.
  Files NONE =
      (from, path) ->
          new Source(
              path,
              "",
              java.util.List.of(),
              java.util.List.of(),
              java.util.List.of(
                  new dev.faregate.source.Problem(
                      "cannot open " + path,
                      true,
                      dev.faregate.source.Origin.of(path),
                      java.util.List.of())));
}
