package dev.faregate.usage.replay;

import java.io.Serializable;

/// A line that should tell of an invocation and cannot be read.
///
/// @param file which of the logs, counted from 0
/// @param part of the log in which it stands, counted from 0
/// @param line within the part, counted from 1
/// @param why `it says no billed duration`
public record Fault(int file, int part, long line, String why) implements Serializable {}
