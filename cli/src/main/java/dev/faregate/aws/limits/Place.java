package dev.faregate.aws.limits;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;
import dev.faregate.source.Origin;

/// Something a path leads to.
///
/// @param name the last name on the path, for people: `VisibilityTimeout`
/// @param node what stands there
/// @param key where its name stands
/// @param item the item of a list that it belongs to, else all properties of the resource
record Place(String name, Node node, Origin key, Mapping item) {

  /// Where the value is written, and the places it was fetched through.
  Origin origin() {
    return node.origin();
  }
}
