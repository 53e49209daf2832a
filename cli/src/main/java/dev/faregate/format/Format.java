package dev.faregate.format;

import dev.faregate.source.Node;
import dev.faregate.source.Source;

/// One descriptor language.
public interface Format {
  /// As in `--format`: `cloudformation`.
  String name();

  /// Whether the document is written in this language. Quick, and certain: what is no descriptor is
  /// skipped.
  boolean recognises(Node document);

  /// Lowers a document to declarations. Never throws: what cannot be computed is [Node.Unknown],
  /// what is wrong is a problem of the stack.
  Stack read(Source source, Node document, Inputs inputs);
}
