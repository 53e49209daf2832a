package dev.faregate.catalog;

/// A price from a quantity on.
///
/// @param from in the meter's unit a month, of the whole account
/// @param usd for one unit inside the tier
public record Tier(long from, Decimal usd) {}
