package dev.faregate.cli;

import dev.faregate.report.Escapes;

/// One change on the way from a base to a head.
///
/// @param file of the declaration, as the head calls it
/// @param name of the declaration, with its nested stacks'; empty for the whole file
/// @param says what changes: `memory 512 → 1024 MB`
record DiffStep(String file, String name, String says) {

  /// As it is said of a resource: its own change, or another declaration's.
  String says(String resource) {
    // A resource's name is shown with its control characters escaped, a declaration's is not.
    var own = Escapes.visible(name);
    var shown = Escapes.visible(resource);
    boolean isOwn = name.isEmpty() || shown.equals(own) || shown.startsWith(own + ":");
    return isOwn ? says : name + ": " + says;
  }
}
