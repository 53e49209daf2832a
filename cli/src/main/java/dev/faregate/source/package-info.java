/// Text: what a descriptor says, and where it says it. Start at [dev.faregate.source.Node].
package dev.faregate.source;
