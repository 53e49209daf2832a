package dev.faregate.source;

/// A stretch of a source file.
///
/// Lines and columns count from 1 and columns count UTF-16 code units, as SARIF and Java do; `end`
/// is the first position after the stretch. Offsets count UTF-16 code units from the start of the
/// decoded text (without a byte order mark), so that other units can be worked out where needed.
///
/// @param file the path as the user would write it, with forward slashes
public record Span(
    String file, int line, int column, int endLine, int endColumn, int start, int end) {}
