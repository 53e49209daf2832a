package dev.faregate.catalog;

/// One thing AWS counts.
///
/// @param name `lambda.duration.x86_64`
/// @param service `lambda`
/// @param unit AWS's own: `GB-second`
/// @param label what a bill's line calls it: `duration`
/// @param says what is counted, for people
public record Meter(
    String name, String service, String unit, String label, String says, Provenance provenance) {}
