package dev.faregate.billing.vector;

/// Configurations that differ in their size only, so that one program prices them all.
///
/// @param program whose first two results are the cost and its magnitude
/// @param rows one for each size
/// @param sizes how many
public record Family(Program program, Rows rows, int sizes) {}
