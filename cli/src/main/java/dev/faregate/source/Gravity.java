package dev.faregate.source;

/// What a problem means for what was read.
public enum Gravity {
  /// Nothing of the file could be read.
  FATAL,
  /// The language does not allow it: AWS would refuse the descriptor.
  WRONG,
  /// It can be read, but perhaps not as its author meant it, or not as AWS will.
  DOUBTFUL
}
