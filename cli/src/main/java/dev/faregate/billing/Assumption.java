package dev.faregate.billing;

/// Something taken as true that nobody said.
///
/// @param what `architecture`
/// @param value `x86_64`
/// @param why without a full stop: "parameter Arch has no default"
public record Assumption(String what, String value, String why) {}
