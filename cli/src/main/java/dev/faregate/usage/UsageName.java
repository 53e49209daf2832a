package dev.faregate.usage;

/// A usage figure that a service understands.
///
/// @param name as in `--usage NAME=VALUE` and faregate.yaml: `requests`
/// @param unit what it counts, for people: `requests`
/// @param says one line for help: "invocations in the month"
public record UsageName(String name, Quantity quantity, String unit, String says) {}
