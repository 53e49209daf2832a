/// Text: what a descriptor says, and where it says it.
///
/// Start at [dev.faregate.source.Node] for what is read and at [dev.faregate.source.Reader] for
/// how: bytes become text ([dev.faregate.source.Decoded]), text becomes nodes as JSON or as YAML
/// ([dev.faregate.source.Attempts]), and what goes wrong becomes one sentence
/// ([dev.faregate.source.YamlFault], [dev.faregate.source.JsonFault]).
package dev.faregate.source;
