package dev.faregate.format;

import dev.faregate.source.Node;

/// How a language writes what it computes, where a reader of YAML or JSON sees nothing but mappings
/// and text: `{"Fn::Join": …}`, `{{resolve:…}}`, `Fn::ForEach`.
public interface Spelling {

  /// The node with its own spelling undone: a call, a mapping with the entries that are meant, or
  /// the node itself. What lies below it is left alone.
  Node plain(Node node, Evaluator evaluator);

  /// The reader has seen all calls.
  Spelling NONE = (node, evaluator) -> node;
}
