package dev.faregate.usage;

/// What came of reading a text.
public sealed interface Parsed<T> {

  record Good<T>(T value) implements Parsed<T> {}

  /// @param message without a full stop, with what is accepted
  record Wrong<T>(String message) implements Parsed<T> {}
}
