package dev.faregate.usage;

/// What Application Auto Scaling does by the clock: new bounds for a capacity.
///
/// @param expression `cron(0 8 ? * MON-FRI *)` or `at(2026-12-24T18:00:00)`
/// @param timezone as `Europe/Berlin`; empty for UTC
/// @param from with `until` the dates between which it is done, as `2026-12-10T00:00:00Z`; empty
///   for none
/// @param least the new MinCapacity; -1 where it stays
/// @param most the new MaxCapacity; -1 where it stays
public record ScheduledAction(
    String expression, String timezone, String from, String until, long least, long most) {}
