package dev.faregate.cli;

/// How large a configuration is.
///
/// @param cpu in CPU units; 0 for a function, whose processors come with its memory
/// @param memory in MB
record SweepSize(long cpu, long memory) {}
