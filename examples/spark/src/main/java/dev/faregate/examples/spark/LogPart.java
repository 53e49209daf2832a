package dev.faregate.examples.spark;

import java.io.Serializable;

/// A part of a log that one task reads.
///
/// @param number of the part, from 0
/// @param isWhole whether it is all of the log, which can only be read from its beginning: packed,
///   JSON, CSV
record LogPart(LogFile log, int number, boolean isWhole) implements Serializable {}
