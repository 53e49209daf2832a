package dev.faregate.source;

/// A comment of a YAML file.
///
/// @param text what follows the `#`, trimmed
/// @param ownLine whether nothing else stands on its line
public record Comment(String text, boolean ownLine, Span at) {}
