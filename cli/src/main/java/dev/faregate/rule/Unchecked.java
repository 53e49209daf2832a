package dev.faregate.rule;

import dev.faregate.resource.Resource;
import dev.faregate.source.Origin;

/// Something a rule could not judge before deployment.
///
/// @param what the property: `Timeout`
/// @param why without a full stop: "from an import"
public record Unchecked(String rule, Resource resource, String what, String why, Origin origin) {}
