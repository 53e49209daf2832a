package dev.faregate.fuzz;

/// A file that somebody might give to the program.
///
/// @param number from which it was made
public record Descriptor(long number, String name, byte[] bytes) {}
