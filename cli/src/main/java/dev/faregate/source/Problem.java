package dev.faregate.source;

import java.util.List;

/// Something that keeps a source file, or a part of it, from being read as its author meant it.
///
/// @param message one sentence without a full stop, with the way out
/// @param also further places: the first of two equal keys
public record Problem(String message, Gravity gravity, Origin origin, List<Span> also) {
  public Problem {
    also = List.copyOf(also);
  }

  /// Whether nothing of the file could be read.
  public boolean fatal() {
    return gravity == Gravity.FATAL;
  }
}
