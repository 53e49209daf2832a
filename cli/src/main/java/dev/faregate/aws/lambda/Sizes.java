package dev.faregate.aws.lambda;

import dev.faregate.source.Mapping;
import dev.faregate.source.Node;

/// How many bytes of UTF-8 texts take.
final class Sizes {
  private Sizes() {}

  /// Of all that is known below a node, names included.
  static long bytes(Node node) {
    long bytes = 0;
    if (node instanceof Node.Scalar scalar) {
      return utf8(scalar.text());
    }
    if (node instanceof Node.Sequence(var items, _)) {
      for (var item : items) {
        bytes += bytes(item);
      }
    } else if (node instanceof Node.Text(var pieces, _)) {
      for (var piece : pieces) {
        bytes += bytes(piece);
      }
    } else if (node instanceof Mapping mapping) {
      for (var entry : mapping.entries()) {
        bytes += utf8(entry.name()) + bytes(entry.value());
      }
    }
    return bytes;
  }

  static long utf8(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes += 1;
      } else if (unit < 0x800 || Character.isSurrogate(unit)) {
        bytes += 2; // a pair of surrogates is four bytes
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
