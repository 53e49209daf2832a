package dev.faregate.report;

import java.util.Optional;

/// What an output may look up while it writes. Apart from the report's data, so that nobody opens a
/// page or walks a folder for a form that does not ask.
public interface Lookup {

  /// A rule's page in Markdown; empty where it has none.
  ///
  /// @param rule its identifier: `lambda-memory-out-of-range`
  default Optional<String> page(String rule) {
    return Optional.empty();
  }

  /// The text of a descriptor as it was read, without a byte order mark; empty where it was not.
  default Optional<String> text(String file) {
    return Optional.empty();
  }

  /// A file as services that look at a whole repository name it: from its top level, not from where
  /// the command was started.
  ///
  /// @param file as the report names it
  default String fromRoot(String file) {
    return file;
  }

  /// Whether there is a faregate.yaml that can be filled in.
  default boolean hasSettings() {
    return true;
  }

  /// Knows nothing.
  Lookup NONE = new Lookup() {};
}
