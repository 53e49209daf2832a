package dev.faregate.catalog;

/// Where a figure comes from.
///
/// @param source an address or a publication
/// @param read the day somebody last compared the figure with the source, as `2026-09-19`
public record Provenance(String source, String read) {}
