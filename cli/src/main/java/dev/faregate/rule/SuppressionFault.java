package dev.faregate.rule;

import dev.faregate.source.Origin;

/// Something that is wrong with a suppression itself.
///
/// @param rule the one of [OwnRules] that is broken
/// @param kind where the suppression is written
public record SuppressionFault(String rule, Suppression.Kind kind, Origin origin, String message) {}
