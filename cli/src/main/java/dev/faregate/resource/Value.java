package dev.faregate.resource;

import dev.faregate.source.Origin;

/// What is known of a property before deployment.
///
/// A rule judges [Given], [Default] and [Absent]; it says "not checked" of an [Unknown].
public sealed interface Value<T> {

  /// Written in the descriptor, or fetched from where it is written.
  record Given<T>(T value, Origin origin) implements Value<T> {}

  /// Not written; AWS's documented default holds.
  record Default<T>(T value) implements Value<T> {}

  /// Not written, and AWS has no default for it.
  record Absent<T>() implements Value<T> {}

  /// Not known before deployment.
  ///
  /// @param reason without a full stop: "parameter Memory has no default"
  record Unknown<T>(String reason, Origin origin) implements Value<T> {}

  /// Written, but no such thing: "lots" for a number. A finding, not an unknown.
  ///
  /// @param wanted what it should be: "a whole number"
  record Unfit<T>(String found, String wanted, Origin origin) implements Value<T> {}

  /// The value if it is known, else `assumed`.
  default T orAssume(T assumed) {
    if (this instanceof Given<T>(var value, _)) {
      return value;
    }
    return this instanceof Default<T>(var value) ? value : assumed;
  }

  /// Whether a value is there: given or by default.
  default boolean isKnown() {
    return this instanceof Given || this instanceof Default;
  }
}
