package dev.faregate.catalog.build;

/// Something wrong in a data file, in one sentence that begins with its place.
final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DataException(String place, String sentence) {
    super(place + ": " + sentence);
  }
}
