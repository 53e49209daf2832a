package dev.faregate.catalog.build;

import java.util.List;

/// What is wrong in the data files: sentences that begin with their place.
final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DataException(String place, String sentence) {
    super(place + ": " + sentence);
  }

  /// All that is wrong, a line each.
  DataException(List<String> sentences) {
    super(String.join("\n", sentences));
  }
}
